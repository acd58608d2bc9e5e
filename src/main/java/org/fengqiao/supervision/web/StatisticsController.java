package org.fengqiao.supervision.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.fengqiao.supervision.CountyReport;
import org.fengqiao.supervision.StatisticsDesk;
import org.fengqiao.supervision.StatisticsPeriod;
import org.fengqiao.supervision.StatisticsTable;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a county reports of a week, a month, a quarter or a year. */
@RestController
@Tag(name = "figures", description = "统计 Figures")
class StatisticsController {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final StatisticsDesk desk;

    StatisticsController(StatisticsDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/api/statistics")
    @Operation(summary = "案件情况统计表 The ministry's columns by unit, for the period in which a day lies")
    StatisticsTable read(
            @RequestParam StatisticsPeriod period,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate at,
            @RequestParam(required = false) @Nullable String unit) {
        return desk.read(period, at, unit);
    }

    @GetMapping(path = "/api/statistics.xlsx")
    @Operation(summary = "导出统计表 The same as a spreadsheet")
    ResponseEntity<byte[]> sheet(
            @RequestParam StatisticsPeriod period,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate at,
            @RequestParam(required = false) @Nullable String unit) {
        var table = desk.read(period, at, unit);
        return file(
                "案件情况统计表-%s-%s-%s至%s.xlsx".formatted(table.unitName(), table.chinese(), table.from(), table.to()),
                StatisticsSheet.of(table));
    }

    @GetMapping("/api/statistics/county-report")
    @Operation(summary = "县年度报告表 The table of the county's own yearly report")
    CountyReport.Table countyReport(@RequestParam(required = false) @Nullable Integer year) {
        return desk.countyReport(year);
    }

    @GetMapping("/api/statistics/county-report.xlsx")
    @Operation(summary = "导出县年度报告表 The same as a spreadsheet")
    ResponseEntity<byte[]> countyReportSheet(@RequestParam(required = false) @Nullable Integer year) {
        var report = desk.countyReport(year);
        return file("县年度报告表-%d.xlsx".formatted(report.year()), StatisticsSheet.of(report));
    }

    private static ResponseEntity<byte[]> file(String name, byte[] content) {
        var disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(content);
    }
}
