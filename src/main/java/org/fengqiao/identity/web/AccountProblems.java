package org.fengqiao.identity.web;

import org.fengqiao.identity.NotYoursToCareFor;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers whoever would look after an account that is not theirs to look after. */
@RestControllerAdvice(assignableTypes = {AccountsController.class, AccountCareController.class})
@Order(Ordered.HIGHEST_PRECEDENCE)
class AccountProblems {

    @ExceptionHandler
    ProblemDetail onNotYours(NotYoursToCareFor refused) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.FORBIDDEN, String.valueOf(refused.getMessage()));
    }
}
