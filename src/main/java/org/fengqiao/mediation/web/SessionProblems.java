package org.fengqiao.mediation.web;

import static org.fengqiao.shared.BusinessProblem.problem;

import org.fengqiao.mediation.MovedMeanwhile;
import org.fengqiao.mediation.NotYoursToMove;
import org.fengqiao.mediation.SessionClash;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What is refused when a session is moved. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class SessionProblems {

    @ExceptionHandler
    ProblemDetail onNotYours(NotYoursToMove refused) {
        return problem(HttpStatus.FORBIDDEN, "无权限 Forbidden", refused);
    }

    @ExceptionHandler
    ProblemDetail onClash(SessionClash clash) {
        return problem(HttpStatus.CONFLICT, "时间或者地点冲突 A clash", clash);
    }

    @ExceptionHandler
    ProblemDetail onMoved(MovedMeanwhile late) {
        return problem(HttpStatus.CONFLICT, "已变更 Changed meanwhile", late);
    }
}
