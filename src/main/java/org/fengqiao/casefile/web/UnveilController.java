package org.fengqiao.casefile.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.CoveredField;
import org.fengqiao.casefile.UnveilDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "disputes", description = "案件 Cases")
class UnveilController {

    private final UnveilDesk desk;

    UnveilController(UnveilDesk desk) {
        this.desk = desk;
    }

    /** A post, because it leaves a trace and because the reason belongs into no address. */
    @PostMapping("/api/disputes/{number}/unveil")
    @Operation(summary = "查看隐藏的电话或者身份证号 Open a covered telephone or identity number, with a reason that is kept")
    ResponseEntity<Unveiled> open(@PathVariable CaseNumber number, @RequestBody UnveilRequest asked) {
        var value = desk.open(number, asked.party(), asked.field(), asked.reason());
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new Unveiled(value));
    }

    /** @param party position among the parties of the case, from 0 */
    record UnveilRequest(
            int party,
            @Nullable CoveredField field,
            @Nullable String reason) {}

    /** The whole value. */
    record Unveiled(String value) {}
}
