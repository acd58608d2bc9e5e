package org.fengqiao.escalation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.escalation.OrderUpDesk;
import org.fengqiao.shared.Said;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/disputes/{number}/ordering-up")
@Tag(name = "supervision", description = "督办 Supervisors' acts")
class OrderUpController {

    private final OrderUpDesk desk;

    OrderUpController(OrderUpDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    @Operation(summary = "督导上报会交到哪一级 Where a case would go, or why it cannot go up")
    OrderUpDesk.Way way(@PathVariable CaseNumber number) {
        return desk.way(number);
    }

    @PostMapping
    @Operation(summary = "督导上报：不等期限到，交上一级调解 Order a case up to the tier above before its limit")
    Said order(@PathVariable CaseNumber number, @RequestBody OrderRequest request) {
        var way = desk.order(number, request.reason());
        return new Said("已上报，交" + way.to() + "。", "Escalated to " + way.toEnglish() + ".");
    }

    /** @param reason 4-500 characters */
    record OrderRequest(@Nullable String reason) {}
}
