package org.fengqiao.shared.web;

import org.fengqiao.shared.RefusalWords;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** A refusal by the server or the framework, about which nobody knows more than its status. */
final class PlainRefusal {

    private PlainRefusal() {}

    static ProblemDetail of(HttpStatusCode status) {
        var problem = ProblemDetail.forStatusAndDetail(status, RefusalWords.of(status.value()));
        problem.setTitle(status.is5xxServerError() ? "系统错误 System error" : "请求有误 Request refused");
        return problem;
    }
}
