package org.fengqiao.migration.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.fengqiao.migration.DraftOutlooks;
import org.fengqiao.shared.HtmlPage;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Which open dates and proposals a draft would change. */
@RestController
@Tag(name = "flow-migrations", description = "在办案件迁移 Moving running cases to another version")
class DraftDatesController {

    private final DraftOutlooks outlooks;
    private final HtmlPage page = HtmlPage.named("flow-dates");

    DraftDatesController(DraftOutlooks outlooks) {
        this.outlooks = outlooks;
    }

    @GetMapping("/api/flow-drafts/{id}/dates")
    @Operation(
            summary =
                    "草稿生效后哪些在办期限、推荐人选会变，不改动任何数据 Which open dates and proposals a draft would change; nothing is changed")
    DatesView dates(@PathVariable long id) {
        return DatesView.of(outlooks.of(id));
    }

    @GetMapping("/flow-dates")
    ResponseEntity<String> page() {
        return page.answer(HttpStatus.OK);
    }
}
