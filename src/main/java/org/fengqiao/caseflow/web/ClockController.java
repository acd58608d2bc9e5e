package org.fengqiao.caseflow.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.StopGround;
import org.fengqiao.caseflow.CaseTime;
import org.fengqiao.caseflow.ClockDesk;
import org.fengqiao.shared.FieldsRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/disputes/{number}/clock")
@Tag(name = "clock", description = "调解期限与计时 The time of a mediation")
class ClockController {

    private final ClockDesk desk;
    private final CaseTime time;

    ClockController(ClockDesk desk, CaseTime time) {
        this.desk = desk;
        this.time = time;
    }

    @GetMapping
    @Operation(summary = "调解期限、暂停的记录 The last day of the mediation and when its clock stood still")
    ClockView read(@PathVariable CaseNumber number) {
        return ClockView.of(time.of(number));
    }

    @PostMapping("/stop")
    @Operation(summary = "暂停计时（专家咨询、鉴定的时间不计） Stop the clock: expert opinions and appraisals do not count")
    ClockView stop(@PathVariable CaseNumber number, @RequestBody StopRequest request) {
        desk.stop(number, request.needGround(), request.reason(), request.stoppedOn());
        return ClockView.of(time.of(number));
    }

    @PostMapping("/resume")
    @Operation(summary = "恢复计时 Let the clock go on")
    ClockView resume(@PathVariable CaseNumber number, @RequestBody ResumeRequest request) {
        desk.resume(number, request.resumedOn());
        return ClockView.of(time.of(number));
    }

    /**
     * Why the clock is stopped, and from when.
     *
     * @param reason 2-500 characters
     * @param stoppedOn the first day that does not count; default today
     */
    record StopRequest(
            @Nullable StopGround ground,
            @Nullable String reason,
            @Nullable LocalDate stoppedOn) {

        StopGround needGround() {
            if (ground == null) {
                throw new FieldsRefused(
                        "ground", "请选择“因何暂停”（R09）。", "Only an expert opinion or an appraisal stops the clock (R09).");
            }
            return ground;
        }
    }

    /** @param resumedOn the first day that counts again; default today */
    record ResumeRequest(@Nullable LocalDate resumedOn) {}
}
