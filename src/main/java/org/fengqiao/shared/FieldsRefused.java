package org.fengqiao.shared;

import java.util.List;
import java.util.stream.Collectors;

/** The input has fields that cannot be taken; nothing of it was stored. REST answers 422, a form answers at the field. */
public class FieldsRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<FieldError> errors;

    /** Refuses one field. */
    public FieldsRefused(String field, String chinese, String english) {
        this(List.of(new FieldError(field, chinese, english)));
    }

    /** Refuses several fields at once, so that the user mends them in one go. */
    public FieldsRefused(List<FieldError> errors) {
        super(errors.stream().map(FieldError::text).collect(Collectors.joining("\n")));
        this.errors = List.copyOf(errors);
    }

    /** What is wrong, in the order of the fields. */
    public List<FieldError> errors() {
        return errors;
    }
}
