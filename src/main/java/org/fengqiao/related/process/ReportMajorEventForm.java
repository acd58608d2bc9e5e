package org.fengqiao.related.process;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.fengqiao.casefile.CaseDesk;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.Tier;
import org.fengqiao.caseflow.DisputeLifecycle;
import org.fengqiao.caseflow.FormFields;
import org.fengqiao.caseflow.FormSubmission;
import org.fengqiao.caseflow.TaskForm;
import org.fengqiao.related.MajorEventBook;
import org.fengqiao.related.MajorEventReport;
import org.fengqiao.related.ReportMade;
import org.fengqiao.related.ReportMeans;
import org.fengqiao.shared.FieldsRefused;
import org.fengqiao.shared.Label;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The report of a major event: to whom, when to the minute, by which means (R30). */
@Component
class ReportMajorEventForm implements TaskForm {

    private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3])[:：]?([0-5]\\d)");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyy-MM-dd").withZone(CaseFile.ZONE);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("HH:mm").withZone(CaseFile.ZONE);

    private final MajorEventBook book;
    private final CaseDesk cases;
    private final Clock clock;

    ReportMajorEventForm(MajorEventBook book, CaseDesk cases, Clock clock) {
        this.book = book;
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    public Set<String> keys() {
        return Set.of("reportMajorEventForm");
    }

    @Override
    public Map<String, @Nullable Object> prefill(CaseNumber number, VariableScope flow) {
        var now = clock.instant();
        var countys = cases.read(number).tier() == Tier.COUNTY;
        return Map.of(
                "majorEvent", inWords(book.report(DisputeLifecycle.MAJOR_EVENT_REPORT.in(flow))),
                "reportedTo", countys ? "县司法局" : "司法所",
                "reportedOn", DAY.format(now),
                "reportedAt", MINUTE.format(now));
    }

    private static String inWords(MajorEventReport report) {
        return "涉及 %d 人、%d 件案件，%s %s 成为群体性纠纷，应于 %s %s 前报告（R30）。"
                .formatted(
                        report.people(),
                        report.cases(),
                        DAY.format(report.becameAt()),
                        MINUTE.format(report.becameAt()),
                        DAY.format(report.dueAt()),
                        MINUTE.format(report.dueAt()));
    }

    /** It is with whoever it was reported to. */
    @Override
    public Optional<Label> staysBecause(CaseNumber number, Map<String, @Nullable Object> sent) {
        return Optional.of(new Label(
                "重大事件已经报出，不能撤回；情况有变的，再报一次（R30）。",
                "The major event was reported: what has changed is reported again (R30)."));
    }

    @Override
    public void submit(FormSubmission submission) {
        var fields = submission.fields();
        var made = new ReportMade(
                fields.text("reportedTo", "报告给哪个单位", 100),
                fields.choice("reportedHow", "用什么方式", ReportMeans.class),
                moment(fields),
                fields.optionalText("note", "报告了什么", 1000));
        book.reported(submission.flow(DisputeLifecycle.MAJOR_EVENT_REPORT), made, submission.userId());
    }

    private static Instant moment(FormFields fields) {
        var day = fields.date("reportedOn", "报告日期");
        var time = TIME.matcher(fields.text("reportedAt", "几点几分", 5));
        if (!time.matches()) {
            throw new FieldsRefused(
                    "reportedAt", "请写二十四小时制的时和分，例如 0905 或者 09:05。", "Hours and minutes are expected, such as 09:05.");
        }
        return day.atTime(LocalTime.of(Integer.parseInt(time.group(1)), Integer.parseInt(time.group(2))))
                .atZone(CaseFile.ZONE)
                .toInstant();
    }
}
