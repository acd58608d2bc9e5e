package org.fengqiao.ledger.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.identity.Accounts;
import org.fengqiao.ledger.LedgerBook;
import org.fengqiao.ledger.LedgerExport;
import org.fengqiao.ledger.LedgerFilter;
import org.fengqiao.ledger.RiskLevel;
import org.fengqiao.organisation.DisputeCategory;
import org.fengqiao.shared.Labelled;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The ledger as the clerk's page shows it: with names in place of codes, page behind page without counting. */
@RestController
@RequestMapping("/api/ledger/register")
@Tag(name = "ledger", description = "问题台账 The problem ledger")
class LedgerRegisterController {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final LedgerBook book;
    private final LedgerExport export;
    private final LedgerQuestions questions;
    private final LedgerPlaces places;
    private final Accounts people;
    private final Clock clock;

    LedgerRegisterController(
            LedgerBook book,
            LedgerExport export,
            LedgerQuestions questions,
            LedgerPlaces places,
            Accounts people,
            Clock clock) {
        this.book = book;
        this.export = export;
        this.questions = questions;
        this.places = places;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping("/options")
    @Operation(summary = "台账页的选项：单位、纠纷类型、激化风险、状态 Places, categories, levels and states to choose from")
    OptionsView options() {
        return new OptionsView(
                places.of(questions.scope()),
                Arrays.stream(DisputeCategory.values())
                        .map(each -> new Option(each.code(), each.chinese()))
                        .toList(),
                options(RiskLevel.values()),
                options(LedgerFilter.State.values()),
                LocalDate.ofInstant(clock.instant(), CaseFile.ZONE).getYear());
    }

    /** Words that are looked for may be people's names: they travel in the body. */
    @PostMapping
    @Operation(summary = "台账登记簿，新的在前；before 是上一页最后一条的序号 The register, newest first, before a line")
    RegisterView lines(@RequestBody LedgerSearchRequest asked, @RequestParam(required = false) @Nullable Long before) {
        var size = asked.paging().size();
        var found = book.window(questions.of(asked), Objects.requireNonNullElse(before, Long.MAX_VALUE), size);
        var lines = found.lines();
        var names = places.names();
        return new RegisterView(
                lines.stream()
                        .map(line -> new RegisterLine(
                                LedgerLine.of(line, people),
                                names.getOrDefault(line.village(), line.village()),
                                names.getOrDefault(line.ledgerNumber().township(), ""),
                                line.enteredOn()))
                        .toList(),
                found.more() ? lines.get(lines.size() - 1).key() : null);
    }

    @PostMapping(path = "/xlsx")
    @Operation(summary = "导出台账登记簿（XLSX） The register as a workbook, in the order in which it was entered")
    ResponseEntity<byte[]> sheet(@RequestBody LedgerSearchRequest asked) {
        var sheet = LedgerSheet.of(export.take(questions.of(asked)), places.names(), people::nameOf);
        var name = ContentDisposition.attachment()
                .filename("台账.xlsx", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(sheet);
    }

    private static <T extends Enum<T> & Labelled> List<Option> options(T[] all) {
        return Arrays.stream(all)
                .map(each -> new Option(each.name(), each.chinese()))
                .toList();
    }

    /** @param year the year that it is */
    record OptionsView(
            List<LedgerPlaces.Township> townships,
            List<Option> categories,
            List<Option> riskLevels,
            List<Option> states,
            int year) {}

    record Option(String value, String chinese) {}

    /** A line with the names of its places. */
    record RegisterLine(LedgerLine line, String villageName, String townshipName, LocalDate enteredOn) {}

    /** @param next what to send as {@code before} for older lines; null where there are none */
    record RegisterView(List<RegisterLine> items, @Nullable Long next) {}
}
