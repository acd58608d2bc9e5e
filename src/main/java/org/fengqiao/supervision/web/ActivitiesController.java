package org.fengqiao.supervision.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.fengqiao.supervision.ActivityDesk;
import org.fengqiao.supervision.ActivityRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Training and prevention, which are counted beside cases. */
@RestController
@RequestMapping("/api/activities")
@Tag(name = "figures", description = "统计 Figures")
class ActivitiesController {

    private final ActivityDesk desk;

    ActivitiesController(ActivityDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    @Operation(summary = "培训、预防纠纷登记 The register of training and prevention, of a unit and a span of days")
    ActivityDesk.Lines list(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String unit) {
        return desk.list(from, to, unit);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "登记一次培训或者预防 Write one down")
    void enter(@RequestBody ActivityRequest one) {
        desk.enter(one.kind(), one.unit(), one.on(), one.topic(), one.times(), one.people());
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "删除登记错的一条，痕迹保留 Strike a line that was wrong")
    void strike(@PathVariable long id) {
        desk.strike(id);
    }

    /** As a page sends it. */
    record ActivityRequest(
            ActivityRecord.@Nullable Kind kind,
            @Nullable String unit,
            @Nullable LocalDate on,
            @Nullable String topic,
            @Nullable Integer times,
            @Nullable Integer people) {}
}
