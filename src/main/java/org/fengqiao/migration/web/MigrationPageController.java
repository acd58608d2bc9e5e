package org.fengqiao.migration.web;

import org.fengqiao.shared.HtmlPage;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The page on which running cases are moved. It answers without a login and tells nothing. */
@Controller
class MigrationPageController {

    private final HtmlPage page = HtmlPage.named("flow-migration");

    @GetMapping("/flow-migration")
    ResponseEntity<String> page() {
        return page.answer(HttpStatus.OK);
    }
}
