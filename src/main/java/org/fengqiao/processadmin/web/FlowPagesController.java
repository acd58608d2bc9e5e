package org.fengqiao.processadmin.web;

import org.fengqiao.shared.HtmlPage;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The pages of the flows: all of them, one with its versions, a draft. They answer without a login and tell nothing, as
 * all pages of ours do; what they show they ask for with one.
 */
@Controller
class FlowPagesController {

    private final HtmlPage flows = HtmlPage.named("flows");
    private final HtmlPage flow = HtmlPage.named("flow");
    private final HtmlPage draft = HtmlPage.named("flow-draft");

    @GetMapping("/flows")
    ResponseEntity<String> flows() {
        return flows.answer(HttpStatus.OK);
    }

    @GetMapping("/flow")
    ResponseEntity<String> flow() {
        return flow.answer(HttpStatus.OK);
    }

    @GetMapping("/flow-draft")
    ResponseEntity<String> draft() {
        return draft.answer(HttpStatus.OK);
    }
}
