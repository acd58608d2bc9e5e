package org.fengqiao.escalation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.casefile.CaseAccess;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.escalation.RiskBook;
import org.fengqiao.escalation.RiskDesk;
import org.fengqiao.escalation.RiskKind;
import org.fengqiao.escalation.RiskReport;
import org.fengqiao.shared.FieldsRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/disputes/{number}/risk-reports")
@Tag(name = "risk", description = "激化风险 Risk of escalation")
class RiskReportsController {

    private final RiskDesk desk;
    private final RiskBook book;
    private final CaseAccess access;

    RiskReportsController(RiskDesk desk, RiskBook book, CaseAccess access) {
        this.desk = desk;
        this.book = book;
        this.access = access;
    }

    @GetMapping
    @Operation(summary = "本案的激化风险报告 The reports of risk of a case")
    List<RiskView> of(@PathVariable CaseNumber number) {
        return book.of(access.visible(number).number()).stream()
                .map(RiskView::of)
                .toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "报告激化苗头 Report a risk of escalation; the mediation goes on")
    RiskView raise(@PathVariable CaseNumber number, @RequestBody RiskRequest request) {
        return RiskView.of(desk.raise(number, request.needKind(), request.seen(), request.measures()));
    }

    /**
     * A risk that somebody saw.
     *
     * @param seen 5-2,000 characters
     * @param measures 2-1,000 characters
     */
    record RiskRequest(
            @Nullable RiskKind kind,
            @Nullable String seen,
            @Nullable String measures) {

        RiskKind needKind() {
            if (kind == null) {
                throw new FieldsRefused("kind", "请选择“可能发生什么”。", "This field is required.");
            }
            return kind;
        }
    }

    /** A report on the wire. */
    record RiskView(
            long id,
            RiskKind kind,
            String kindName,
            String seen,
            String measures,
            Instant raisedAt,
            @Nullable String reportedTo,
            @Nullable LocalDate reportedOn,
            @Nullable LocalDate answeredOn,
            @Nullable String answer,
            boolean open) {

        static RiskView of(RiskReport report) {
            return new RiskView(
                    report.id(),
                    report.kind(),
                    report.kind().chinese(),
                    report.seen(),
                    report.measures(),
                    report.raisedAt(),
                    report.reportedTo().orElse(null),
                    report.reportedOn().orElse(null),
                    report.answeredOn().orElse(null),
                    report.answer().orElse(null),
                    report.isOpen());
        }
    }
}
