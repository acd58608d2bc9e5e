package org.fengqiao.processadmin.web;

import org.fengqiao.processadmin.DraftConflict;
import org.fengqiao.processadmin.FlowsRefused;
import org.fengqiao.processadmin.SecondPersonNeeded;
import org.fengqiao.processadmin.UnknownDraft;
import org.fengqiao.processadmin.UnknownFlow;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** How a business "no" of the flows is answered. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class FlowProblems {

    @ExceptionHandler
    ProblemDetail onFindings(FlowsRefused refused) {
        var problem = problem(
                HttpStatus.UNPROCESSABLE_ENTITY,
                "检查没有通过，什么都没有改变。 Not in force: see the findings; nothing was changed.");
        problem.setProperty("findings", refused.findings());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail onConflict(DraftConflict conflict) {
        return problem(HttpStatus.CONFLICT, conflict.getMessage());
    }

    @ExceptionHandler
    ProblemDetail onAlone(SecondPersonNeeded alone) {
        return problem(HttpStatus.FORBIDDEN, alone.getMessage());
    }

    @ExceptionHandler({UnknownDraft.class, UnknownFlow.class})
    ProblemDetail onUnknown(RuntimeException unknown) {
        return problem(HttpStatus.NOT_FOUND, unknown.getMessage());
    }

    private static ProblemDetail problem(HttpStatus status, @Nullable String detail) {
        return ProblemDetail.forStatusAndDetail(status, String.valueOf(detail));
    }
}
