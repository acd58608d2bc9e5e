package org.fengqiao.followup.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.followup.BringForwardDesk;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/disputes/{number}/follow-up")
@Tag(name = "follow-up", description = "回访 Follow-up visits")
class BringForwardController {

    private final BringForwardDesk desk;

    BringForwardController(BringForwardDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/bring-forward")
    @Operation(summary = "提前回访 Bring the visit forward, with the reason")
    VisitView bringForward(@PathVariable CaseNumber number, @RequestBody BringForwardRequest request) {
        return VisitView.of(desk.bringForward(number, request.reason()));
    }
}
