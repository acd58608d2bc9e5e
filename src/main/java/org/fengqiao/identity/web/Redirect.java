package org.fengqiao.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Leads a browser on to a page of ours after a form. */
final class Redirect {

    private Redirect() {}

    static ResponseEntity<String> to(HttpServletRequest request, String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(request.getContextPath() + path))
                .build();
    }
}
