package org.fengqiao.supervision.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.casefile.Tier;
import org.fengqiao.organisation.DisputeCategory;
import org.fengqiao.shared.FieldsRefused;
import org.fengqiao.shared.Paging;
import org.fengqiao.supervision.CaseFacts;
import org.fengqiao.supervision.Dashboard;
import org.fengqiao.supervision.DashboardDesk;
import org.fengqiao.supervision.Figure;
import org.fengqiao.supervision.FigureCasesDesk;
import org.fengqiao.supervision.FigureQuery;
import org.fengqiao.supervision.FigureReaders;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The figures of a supervisor's dashboard and the cases behind each. */
@RestController
@RequestMapping("/api/figures")
@Tag(name = "figures", description = "统计 Figures")
class FiguresController {

    private final DashboardDesk dashboards;
    private final FigureCasesDesk cases;
    private final FigureReaders readers;
    private final CaseFacts facts;

    FiguresController(DashboardDesk dashboards, FigureCasesDesk cases, FigureReaders readers, CaseFacts facts) {
        this.dashboards = dashboards;
        this.cases = cases;
        this.readers = readers;
        this.facts = facts;
    }

    @GetMapping
    @Operation(summary = "统计总览 The figures of a unit for a span of days, the year so far if none is given")
    Dashboard read(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String unit) {
        return dashboards.read(from, to, unit);
    }

    @GetMapping("/cases")
    @Operation(summary = "统计数字背后的案件 The cases that a figure counts")
    FigureCasesDesk.Page cases(
            @RequestParam Figure figure,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String stage,
            @RequestParam(required = false) @Nullable Tier tier,
            @RequestParam(required = false) @Nullable String category,
            @RequestParam(required = false) @Nullable String township,
            @RequestParam(required = false) @Nullable String village,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        var query = new FigureQuery(figure, stage, tier, category(category), township, village);
        return cases.read(query, from, to, unit, new Paging(page, size));
    }

    @PostMapping("/rebuild")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "重新计算全部统计 Write every fact anew from the case files; the figures stay meanwhile")
    Map<String, Integer> rebuild() {
        readers.requireCounty();
        return Map.of("cases", facts.rebuild());
    }

    private static @Nullable DisputeCategory category(@Nullable String code) {
        return Optional.ofNullable(code)
                .map(given -> DisputeCategory.ofCode(given)
                        .orElseThrow(() -> new FieldsRefused("category", "没有这个纠纷类型。", "There is no such category.")))
                .orElse(null);
    }
}
