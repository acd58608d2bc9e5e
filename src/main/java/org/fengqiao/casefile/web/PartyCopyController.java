package org.fengqiao.casefile.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.PartyCopyDesk;
import org.fengqiao.shared.SafeCell;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "disputes", description = "案件 Cases")
class PartyCopyController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final PartyCopyDesk desk;

    PartyCopyController(PartyCopyDesk desk) {
        this.desk = desk;
    }

    @PostMapping(path = "/api/disputes/{number}/party-copy", produces = "text/csv")
    @Operation(summary = "当事人个人信息副本 A copy of what is kept of one party, for that party")
    ResponseEntity<byte[]> copy(@PathVariable CaseNumber number, @RequestBody CopyRequest asked) {
        var name = ContentDisposition.attachment()
                .filename("个人信息副本.csv", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(CSV)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(file(desk.copy(number, asked.party())));
    }

    private static byte[] file(Map<String, String> lines) {
        var text = new StringBuilder(BYTE_ORDER_MARK);
        try (var printer = new CSVPrinter(
                text, CSVFormat.EXCEL.builder().setHeader("项目", "内容").get())) {
            for (var line : lines.entrySet()) {
                printer.printRecord(line.getKey(), SafeCell.of(line.getValue()));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** @param party position among the parties of the case, from 0 */
    record CopyRequest(int party) {}
}
