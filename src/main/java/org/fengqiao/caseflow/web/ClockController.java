package org.fengqiao.caseflow.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
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

    @PostMapping("/extend")
    @Operation(summary = "经全部当事人同意延长调解期限 Extend the mediation by consent of every party")
    ClockView extend(@PathVariable CaseNumber number, @RequestBody ExtendRequest request) {
        desk.extend(number, request.needDays(), request.names(), request.reason());
        return ClockView.of(time.of(number));
    }

    @PostMapping("/court-confirmation")
    @Operation(summary = "登记接收法院委托的日期，期限从此起算 The day on which a court's case was confirmed: its limits run from there")
    ClockView confirm(@PathVariable CaseNumber number, @RequestBody ConfirmRequest request) {
        desk.confirmForCourt(number, request.confirmedOn());
        return ClockView.of(time.of(number));
    }

    /**
     * How much longer, and who agreed.
     *
     * @param days 1-180 days, for a medical dispute working days
     * @param agreedBy names of the parties who agreed: all of the case
     * @param reason 2-500 characters
     */
    record ExtendRequest(
            @Nullable Integer days,
            @Nullable List<@Nullable String> agreedBy,
            @Nullable String reason) {

        int needDays() {
            if (days == null) {
                throw new FieldsRefused("days", "请填写“延长天数”（R09）。", "This field is required (R09).");
            }
            return days;
        }

        Set<String> names() {
            return agreedBy == null
                    ? Set.of()
                    : agreedBy.stream()
                            .filter(Objects::nonNull)
                            .map(String::strip)
                            .collect(Collectors.toCollection(LinkedHashSet::new));
        }
    }

    /** @param confirmedOn default today */
    record ConfirmRequest(@Nullable LocalDate confirmedOn) {}

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
