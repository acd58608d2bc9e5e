package org.fengqiao.audit.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.fengqiao.audit.AuditLine;
import org.fengqiao.audit.AuditReader;
import org.fengqiao.audit.AuditVerifier;
import org.fengqiao.identity.CurrentUsers;
import org.fengqiao.identity.Role;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** For the auditor only: who has seen and changed what. */
@RestController
@RequestMapping("/api/audit")
@Tag(name = "audit", description = "审计 Audit")
class AuditController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final AuditReader reader;
    private final AuditVerifier verifier;
    private final CurrentUsers users;

    AuditController(AuditReader reader, AuditVerifier verifier, CurrentUsers users) {
        this.reader = reader;
        this.verifier = verifier;
        this.users = users;
    }

    @PostMapping("/search")
    @Operation(summary = "查审计记录 Entries of the audit trail, newest first")
    List<AuditLineView> search(@RequestBody AuditSearchRequest asked) {
        auditor();
        return views(reader.find(asked.query(), asked.paging()));
    }

    @PostMapping(path = "/export", produces = "text/csv")
    @Operation(summary = "导出审计记录 The same as a CSV file")
    ResponseEntity<byte[]> export(@RequestBody AuditSearchRequest asked) {
        auditor();
        var name = ContentDisposition.attachment()
                .filename("审计记录.csv", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(AuditCsv.of(views(reader.export(asked.query()))));
    }

    @PostMapping("/verification")
    @Operation(summary = "验证审计链 Walks the whole chain and names the first broken link")
    VerdictView verify() {
        auditor();
        var verdict = verifier.verify();
        return new VerdictView(verdict.isWhole(), verdict.links(), verdict.head(), verdict.text());
    }

    private void auditor() {
        if (!users.require().has(Role.AUDITOR)) {
            throw new ResponseStatusException(
                    HttpStatus.FORBIDDEN, "只有审计员可以查看审计记录。 Auditors only read the audit trail.");
        }
    }

    private static List<AuditLineView> views(List<AuditLine> lines) {
        return lines.stream().map(AuditLineView::of).toList();
    }

    /** @param head hash of the last link: kept elsewhere, it shows later whether the end was cut off */
    record VerdictView(boolean whole, long links, String head, String text) {}
}
