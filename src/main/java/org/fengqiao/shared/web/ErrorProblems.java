package org.fengqiao.shared.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What was refused or failed outside every controller, in a filter or in the server: the status and its words, nothing else. */
@RestController
class ErrorProblems implements ErrorController {

    @RequestMapping("${server.error.path:/error}")
    ResponseEntity<ProblemDetail> problem(HttpServletRequest request) {
        var status = status(request);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(PlainRefusal.of(status));
    }

    /** Whoever opens the address by himself finds nothing. */
    private static HttpStatusCode status(HttpServletRequest request) {
        var said = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = said instanceof Integer number ? number : HttpStatus.NOT_FOUND.value();
        return status == HttpStatus.NOT_IMPLEMENTED.value()
                ? HttpStatus.METHOD_NOT_ALLOWED
                : HttpStatusCode.valueOf(status);
    }
}
