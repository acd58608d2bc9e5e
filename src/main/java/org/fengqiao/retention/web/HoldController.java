package org.fengqiao.retention.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.retention.HoldDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/disputes/{number}/retention-hold")
@Tag(name = "retention", description = "档案保管 The keeping of closed files")
class HoldController {

    private final HoldDesk desk;

    HoldController(HoldDesk desk) {
        this.desk = desk;
    }

    @PostMapping
    @Operation(summary = "暂缓匿名：有未了结的投诉或者诉讼 Hold a file: a complaint or a suit is pending")
    void set(@PathVariable CaseNumber number, @RequestBody HoldRequest asked) {
        desk.set(number, asked.reason());
    }

    @PostMapping("/lift")
    @Operation(summary = "解除暂缓 What was pending is over")
    void lift(@PathVariable CaseNumber number, @RequestBody HoldRequest asked) {
        desk.lift(number, asked.reason());
    }

    /** @param reason 2-500 characters */
    record HoldRequest(@Nullable String reason) {}
}
