package org.fengqiao.processadmin;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.rest.dto.ExceptionDto;
import org.fengqiao.shared.Causes;
import org.fengqiao.shared.FieldError;
import org.fengqiao.shared.FieldsRefused;

/** The engine's answer to a form that was refused, with each field at fault: so the form can say it there. */
public class RefusedFields extends ExceptionDto {

    private final List<FieldError> errors;

    private RefusedFields(List<FieldError> errors) {
        this.errors = List.copyOf(errors);
    }

    /** The fields that a failure is about, if it is about any. */
    static Optional<RefusedFields> of(Throwable failure) {
        return Causes.find(failure, FieldsRefused.class).map(refused -> new RefusedFields(refused.errors()));
    }

    /** With what the engine says besides. */
    RefusedFields as(ExceptionDto told) {
        setType(told.getType());
        setMessage(told.getMessage());
        setCode(told.getCode());
        return this;
    }

    /** The fields by their keys in the form, each with the reason in both languages. */
    public List<FieldError> getErrors() {
        return errors;
    }
}
