package org.fengqiao.ledger.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.fengqiao.identity.Accounts;
import org.fengqiao.ledger.LedgerBook;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
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

@RestController
@RequestMapping("/api/ledger")
@Tag(name = "ledger", description = "问题台账 The problem ledger")
class LedgerController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final LedgerBook book;
    private final LedgerQuestions questions;
    private final Accounts people;

    LedgerController(LedgerBook book, LedgerQuestions questions, Accounts people) {
        this.book = book;
        this.questions = questions;
        this.people = people;
    }

    @GetMapping
    @Operation(summary = "台账列表 Lines of the townships that the user sees, newest first")
    LedgerPage list(
            @RequestParam(required = false) @Nullable String township,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        return page(LedgerSearchRequest.of(township, from, to, page, size));
    }

    /** Words that are looked for may be people's names: they travel in the body, never in an address that logs keep. */
    @PostMapping("/search")
    @Operation(summary = "按关键词查台账 The same with words that stand in a line")
    LedgerPage search(@RequestBody LedgerSearchRequest asked) {
        return page(asked);
    }

    private LedgerPage page(LedgerSearchRequest asked) {
        var paging = asked.paging();
        var found = book.search(questions.of(asked), paging);
        return new LedgerPage(
                found.map(entry -> LedgerLine.of(entry, people)).getContent(),
                paging.page(),
                paging.size(),
                found.getTotalElements());
    }

    @GetMapping(path = "/export", produces = "text/csv")
    @Operation(summary = "导出台账 The same as a CSV file, in the order in which it was entered")
    ResponseEntity<byte[]> export(
            @RequestParam(required = false) @Nullable String township,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to) {
        return file(LedgerSearchRequest.of(township, from, to, null, null));
    }

    @PostMapping(path = "/search/export", produces = "text/csv")
    @Operation(summary = "按关键词导出台账 What a search finds as a CSV file")
    ResponseEntity<byte[]> exportFound(@RequestBody LedgerSearchRequest asked) {
        return file(asked);
    }

    private ResponseEntity<byte[]> file(LedgerSearchRequest asked) {
        var query = questions.of(asked);
        var file = LedgerCsv.of(lines -> book.each(query, lines), people::nameOf);
        var name = ContentDisposition.attachment()
                .filename("台账.csv", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(file);
    }
}
