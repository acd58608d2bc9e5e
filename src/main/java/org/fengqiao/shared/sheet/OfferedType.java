package org.fengqiao.shared.sheet;

import java.util.List;
import java.util.Optional;
import org.fengqiao.shared.Label;

/** A closed table of which a page offers one spelling each. */
record OfferedType<T>(CellType<T> type, List<String> choices) implements CellType<T> {

    OfferedType {
        for (var spelling : choices) {
            if (type.read(spelling).isEmpty()) {
                throw new IllegalArgumentException("the list does not read what the page would offer: " + spelling);
            }
        }
    }

    @Override
    public Optional<T> read(String cell) {
        return type.read(cell);
    }

    @Override
    public Label expected() {
        return type.expected();
    }
}
