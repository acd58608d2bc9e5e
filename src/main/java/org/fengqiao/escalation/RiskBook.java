package org.fengqiao.escalation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reports of risk of all cases, each followed up to its answer (R12). */
@Service
@Transactional
public class RiskBook {

    private final RiskReports reports;
    private final Clock clock;

    RiskBook(RiskReports reports, Clock clock) {
        this.reports = reports;
        this.clock = clock;
    }

    RiskReport raise(CaseFile file, RiskKind kind, @Nullable String seen, @Nullable String measures, String by) {
        return reports.save(new RiskReport(file, kind, seen, measures, by, clock.instant()));
    }

    /** The report with a number. @throws IllegalStateException when there is none: the flow has it from us */
    @Transactional(readOnly = true)
    public RiskReport report(long id) {
        return reports.findById(id).orElseThrow(() -> new IllegalStateException("no risk report " + id));
    }

    /** It was reported to a body. */
    public void reported(long id, String to, LocalDate on, String by) {
        report(id).report(to, on, by, today());
    }

    /** The body answered. Answers whether the risk is contained. */
    public boolean answered(long id, LocalDate on, String answer, boolean contained) {
        var report = report(id);
        report.answer(on, answer, contained, today());
        return !report.isOpen();
    }

    /** All of a case, oldest first. */
    @Transactional(readOnly = true)
    public List<RiskReport> of(CaseNumber number) {
        return reports.findByNumberOrderById(number);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), CaseFile.ZONE);
    }
}
