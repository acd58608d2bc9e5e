package org.fengqiao.assignment.web;

import static org.fengqiao.shared.BusinessProblem.problem;

import org.fengqiao.assignment.HandOverRefused;
import org.fengqiao.assignment.UnknownAbsence;
import org.fengqiao.roster.AbsenceIsOver;
import org.fengqiao.roster.AbsencesOverlap;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What is refused when conflicts and absences are put on record. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class AssignmentProblems {

    @ExceptionHandler
    ProblemDetail onUnknown(UnknownAbsence unknown) {
        return problem(HttpStatus.NOT_FOUND, "没有这条记录 No such record", unknown);
    }

    @ExceptionHandler({AbsencesOverlap.class, AbsenceIsOver.class})
    ProblemDetail onRule(RuntimeException broken) {
        return problem(HttpStatus.CONFLICT, "与已有记录冲突 Against what is on record", broken);
    }

    @ExceptionHandler
    ProblemDetail onHandOver(HandOverRefused refused) {
        var problem = problem(HttpStatus.CONFLICT, "没有移交 Nothing was handed over", refused);
        problem.setProperty("errors", refused.cases());
        return problem;
    }
}
