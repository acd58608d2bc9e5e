package org.fengqiao.shared;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list that may not be there yet, and one more. */
public final class Appended {

    private Appended() {}

    /** A new list: what was there, and the other behind it. */
    public static <E> List<E> to(@Nullable List<E> present, E another) {
        var all = new ArrayList<E>(present == null ? List.of() : present);
        all.add(another);
        return all;
    }
}
