package org.fengqiao.rehearsal.web;

import org.fengqiao.rehearsal.RehearsalBusy;
import org.fengqiao.rehearsal.RehearsalRefused;
import org.fengqiao.rehearsal.UnknownRehearsal;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** How a rehearsal is refused. */
@RestControllerAdvice(assignableTypes = {RehearsalController.class, RehearsedCasesController.class})
class RehearsalProblems {

    @ExceptionHandler
    ProblemDetail onBusy(RehearsalBusy busy) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, String.valueOf(busy.getMessage()));
    }

    @ExceptionHandler
    ProblemDetail onUnknown(UnknownRehearsal unknown) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, String.valueOf(unknown.getMessage()));
    }

    @ExceptionHandler
    ProblemDetail onRefused(RehearsalRefused refused) {
        var problem =
                ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_ENTITY, String.valueOf(refused.getMessage()));
        problem.setProperty("findings", refused.findings());
        return problem;
    }
}
