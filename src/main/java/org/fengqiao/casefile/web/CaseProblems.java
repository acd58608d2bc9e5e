package org.fengqiao.casefile.web;

import static org.fengqiao.shared.BusinessProblem.problem;

import org.fengqiao.audit.KeyDestroyed;
import org.fengqiao.casefile.CaseRuleViolated;
import org.fengqiao.casefile.NotYoursToDo;
import org.fengqiao.casefile.UnknownCase;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** A case's own "no": 409 where its state does not allow it, 404 where the asker knows of no such case, 403 where it is somebody else's. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class CaseProblems {

    /** Whoever asks knows which case it is: its number is for the log. A page in one language shows the one. */
    @ExceptionHandler
    ProblemDetail onRule(CaseRuleViolated broken) {
        var problem = problem(HttpStatus.CONFLICT, "案件状态不允许 Not allowed now", broken);
        var words = broken.words();
        problem.setDetail(words.inBoth());
        problem.setProperty("chinese", words.chinese());
        problem.setProperty("english", words.english());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail onAnonymised(KeyDestroyed anonymised) {
        return problem(HttpStatus.CONFLICT, "案卷已匿名 Anonymised", anonymised);
    }

    @ExceptionHandler
    ProblemDetail onUnknown(UnknownCase unknown) {
        return problem(HttpStatus.NOT_FOUND, "案件不存在 No such case", unknown);
    }

    @ExceptionHandler
    ProblemDetail onSomebodyElses(NotYoursToDo refused) {
        return problem(HttpStatus.FORBIDDEN, "无权操作 Not yours to do", refused);
    }
}
