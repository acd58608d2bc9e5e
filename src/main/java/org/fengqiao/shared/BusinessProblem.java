package org.fengqiao.shared;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** A business "no" as a problem detail (RFC 9457): what kind it is, and the reason in its own words, Chinese first. */
public final class BusinessProblem {

    private BusinessProblem() {}

    /** @param reason its message is told to whoever asked: it names no person and no place in the code */
    public static ProblemDetail problem(HttpStatus status, String title, RuntimeException reason) {
        var problem = ProblemDetail.forStatusAndDetail(status, String.valueOf(reason.getMessage()));
        problem.setTitle(title);
        return problem;
    }
}
