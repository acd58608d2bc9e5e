package org.fengqiao.migration.web;

import org.fengqiao.caseflow.UnusableTable;
import org.fengqiao.migration.MigrationNotNow;
import org.fengqiao.migration.MigrationRefused;
import org.fengqiao.migration.UnknownMigration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says why an order was not taken. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class MigrationProblems {

    @ExceptionHandler
    ProblemDetail onUnknown(UnknownMigration unknown) {
        return problem(HttpStatus.NOT_FOUND, unknown);
    }

    @ExceptionHandler
    ProblemDetail onState(MigrationNotNow late) {
        return problem(HttpStatus.CONFLICT, late);
    }

    @ExceptionHandler
    ProblemDetail onMapping(MigrationRefused refused) {
        var problem = problem(HttpStatus.UNPROCESSABLE_ENTITY, refused);
        problem.setProperty("problems", refused.problems());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail onTable(UnusableTable broken) {
        return problem(HttpStatus.UNPROCESSABLE_ENTITY, broken);
    }

    private static ProblemDetail problem(HttpStatus status, RuntimeException why) {
        return ProblemDetail.forStatusAndDetail(status, String.valueOf(why.getMessage()));
    }
}
