package org.fengqiao.rehearsal.web;

import org.fengqiao.shared.HtmlPage;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The page on which drafts are rehearsed. It answers without a login and tells nothing. */
@Controller
class RehearsalPageController {

    private final HtmlPage page = HtmlPage.named("flow-rehearsal");

    @GetMapping("/flow-rehearsal")
    ResponseEntity<String> page() {
        return page.answer(HttpStatus.OK);
    }
}
