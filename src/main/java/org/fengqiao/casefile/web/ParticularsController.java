package org.fengqiao.casefile.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.ParticularsBook;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "disputes", description = "案件 Cases")
class ParticularsController {

    private final ParticularsBook book;

    ParticularsController(ParticularsBook book) {
        this.book = book;
    }

    /** A post, because it leaves a trace and because the reason belongs into no address. */
    @PostMapping("/api/disputes/{number}/particulars/unveil")
    @Operation(summary = "查看补充信息里的个人信息 Open a personal one of the further particulars, with a reason that is kept")
    ResponseEntity<Unveiled> open(@PathVariable CaseNumber number, @RequestBody UnveilRequest asked) {
        var value = book.unveil(number, asked.field() == null ? "" : asked.field(), asked.reason());
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new Unveiled(value));
    }

    /** @param field key of the field that the county has added to a form */
    record UnveilRequest(@Nullable String field, @Nullable String reason) {}

    /** The whole value. */
    record Unveiled(String value) {}
}
