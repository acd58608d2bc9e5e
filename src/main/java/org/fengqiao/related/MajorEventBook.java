package org.fengqiao.related;

import java.time.Clock;
import java.util.List;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.caseflow.CaseFlow;
import org.fengqiao.caseflow.DisputeLifecycle;
import org.fengqiao.caseflow.Limits;
import org.fengqiao.organisation.Jurisdiction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What had to be reported as a major event, once a case and once a group, each with a flow of its own (R30). */
@Service
@Transactional
public class MajorEventBook {

    static final String LIMIT = "majorEventReport";

    private final MajorEventReports reports;
    private final Limits limits;
    private final CaseFlow flow;
    private final Jurisdiction jurisdiction;
    private final Clock clock;

    MajorEventBook(MajorEventReports reports, Limits limits, CaseFlow flow, Jurisdiction jurisdiction, Clock clock) {
        this.reports = reports;
        this.limits = limits;
        this.flow = flow;
        this.jurisdiction = jurisdiction;
        this.clock = clock;
    }

    /** A case has become a crowd by its people. Said again, nothing happens. */
    void raise(CaseFile file, Crowd crowd) {
        if (!reports.existsByNumberAndGroupIdIsNull(file.number())) {
            start(file, null, crowd);
        }
    }

    /** A group has become a crowd by this case. Said again, nothing happens. */
    void raise(CaseFile file, LinkedGroup group, Crowd crowd) {
        if (!reports.existsByGroupId(group.number())) {
            start(file, group, crowd);
        }
    }

    private void start(CaseFile file, @Nullable LinkedGroup group, Crowd crowd) {
        var now = clock.instant();
        var due = limits.momentFrom(now, LIMIT, file.number());
        var report = reports.save(new MajorEventReport(file.number(), group, crowd, now, due));
        flow.startBeside(DisputeLifecycle.MAJOR_EVENT_REPORT_FLOW, file.number(), tenant(file), report.id());
    }

    /** As the life of the case has it: a dispute of two townships is the county's (R08). */
    private String tenant(CaseFile file) {
        return file.acrossTownships() ? jurisdiction.county().code() : file.township();
    }

    /** The report with a number. @throws IllegalStateException when there is none: the flow has it from us */
    @Transactional(readOnly = true)
    public MajorEventReport report(long id) {
        return reports.findById(id).orElseThrow(() -> new IllegalStateException("no major event " + id));
    }

    /** It was reported. */
    public void reported(long id, ReportMade made, String by) {
        report(id).report(made, by, clock.instant());
    }

    /** All of a case and of the group that it is in, oldest first. */
    @Transactional(readOnly = true)
    public List<MajorEventReport> of(CaseNumber number, @Nullable LinkedGroup group) {
        return reports.of(number, group == null ? MajorEventReports.NO_GROUP : group.number());
    }
}
