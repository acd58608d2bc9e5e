package org.fengqiao.staffing.web;

import static org.fengqiao.shared.BusinessProblem.problem;

import org.fengqiao.staffing.ChangedMeanwhile;
import org.fengqiao.staffing.NotYourStaff;
import org.fengqiao.staffing.UnknownStaff;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What is refused when committees and mediators are looked after. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class StaffingProblems {

    @ExceptionHandler
    ProblemDetail onUnknown(UnknownStaff unknown) {
        return problem(HttpStatus.NOT_FOUND, "没有找到 Not found", unknown);
    }

    @ExceptionHandler
    ProblemDetail onNotYours(NotYourStaff refused) {
        return problem(HttpStatus.FORBIDDEN, "无权限 Forbidden", refused);
    }

    @ExceptionHandler
    ProblemDetail onChanged(ChangedMeanwhile late) {
        return problem(HttpStatus.CONFLICT, "已变更 Changed meanwhile", late);
    }
}
