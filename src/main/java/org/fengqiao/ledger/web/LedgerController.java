package org.fengqiao.ledger.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import org.fengqiao.identity.CurrentUsers;
import org.fengqiao.ledger.LedgerBook;
import org.fengqiao.ledger.LedgerQuery;
import org.fengqiao.shared.FieldsRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/ledger")
@Tag(name = "ledger", description = "问题台账 The problem ledger")
class LedgerController {

    private static final int MOST = 200;
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final LedgerBook book;
    private final CurrentUsers users;

    LedgerController(LedgerBook book, CurrentUsers users) {
        this.book = book;
        this.users = users;
    }

    @GetMapping
    @Operation(summary = "台账列表 Lines of the townships that the user sees, newest first")
    LedgerPage list(
            @RequestParam(required = false) @Nullable String township,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        demand(page >= 0 && page <= 100_000, "page", "页码从 0 开始。", "Pages count from 0.");
        demand(size >= 1 && size <= MOST, "size", "每页 1 至 200 条。", "A page has 1 to 200 rows.");
        var found = book.search(new LedgerQuery(townships(township), from, to, text), page, size);
        return new LedgerPage(found.map(LedgerLine::of).getContent(), page, size, found.getTotalElements());
    }

    @GetMapping(path = "/export", produces = "text/csv")
    @Operation(summary = "导出台账 The same as a CSV file, in the order in which it was entered")
    ResponseEntity<byte[]> export(
            @RequestParam(required = false) @Nullable String township,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String text) {
        var query = new LedgerQuery(townships(township), from, to, text);
        var file = LedgerCsv.of(lines -> book.each(query, lines));
        var name = ContentDisposition.attachment()
                .filename("台账.csv", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(file);
    }

    /** A township that the user does not see has no line for that user. */
    private Set<String> townships(@Nullable String asked) {
        var seen = users.require().caseTownships();
        if (asked == null || asked.isBlank()) {
            return seen;
        }
        return seen.contains(asked) ? Set.of(asked) : Set.of();
    }

    private static void demand(boolean holds, String field, String chinese, String english) {
        if (!holds) {
            throw new FieldsRefused(field, chinese, english);
        }
    }
}
