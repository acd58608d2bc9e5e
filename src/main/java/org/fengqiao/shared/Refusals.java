package org.fengqiao.shared;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Gathers what is refused of one input, so that whoever typed it reads all of it at once and mends it in one go. */
public final class Refusals {

    /** Stands for a text that could not be read, so that the rest of an input is looked at all the same. Nothing takes it in the end. */
    public static final String UNREAD = "未填";

    private final List<FieldError> errors = new ArrayList<>();

    /** What was read; null where it was refused. */
    public <T> @Nullable T of(Supplier<? extends @Nullable T> read) {
        try {
            return read.get();
        } catch (FieldsRefused refused) {
            errors.addAll(refused.errors());
            return null;
        }
    }

    /** A rule about one field. */
    public void demand(boolean holds, String field, String chinese, String english) {
        if (!holds) {
            errors.add(new FieldError(field, chinese, english));
        }
    }

    /** A rule that reads nothing. */
    public void check(Runnable rule) {
        try {
            rule.run();
        } catch (FieldsRefused refused) {
            errors.addAll(refused.errors());
        }
    }

    /** @throws FieldsRefused with the first that is wrong with each field, in the order in which the fields were read */
    public void demandNone() {
        if (errors.isEmpty()) {
            return;
        }
        var byField = new LinkedHashMap<String, FieldError>();
        errors.forEach(each -> byField.putIfAbsent(each.field(), each));
        throw new FieldsRefused(List.copyOf(byField.values()));
    }

    /** What was read, where nothing at all was refused. @throws FieldsRefused as {@link #demandNone} */
    public <T> T need(@Nullable T read) {
        demandNone();
        return Objects.requireNonNull(read);
    }
}
