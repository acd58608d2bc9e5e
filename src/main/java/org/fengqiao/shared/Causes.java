package org.fengqiao.shared;

import java.util.Optional;
import java.util.stream.Stream;

/** A failure and what is behind it: libraries wrap what one looks for. */
public final class Causes {

    /** Deeper than any chain that was ever seen: one that comes back to itself ends here. */
    private static final int DEEPEST = 50;

    private Causes() {}

    /** The failure itself first, its innermost cause last. */
    public static Stream<Throwable> of(Throwable failure) {
        return Stream.iterate(failure, each -> each != null, Throwable::getCause)
                .limit(DEEPEST);
    }

    /** The outermost of a kind. */
    public static <E extends Throwable> Optional<E> find(Throwable failure, Class<E> kind) {
        return all(failure, kind).findFirst();
    }

    /** All of a kind. */
    public static <E extends Throwable> Stream<E> all(Throwable failure, Class<E> kind) {
        return of(failure).filter(kind::isInstance).map(kind::cast);
    }
}
