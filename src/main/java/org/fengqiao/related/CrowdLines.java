package org.fengqiao.related;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.fengqiao.casefile.CaseDesk;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.Covered;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.shared.Label;
import org.springframework.stereotype.Component;

/** What the case view says of a crowd, each in one line: why it is one, who speaks, what is linked, what was reported. */
@Component
public class CrowdLines {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(CaseFile.ZONE);

    private final Crowds crowds;
    private final LinkBook links;
    private final RepresentativeBook representatives;
    private final MajorEventBook majorEvents;
    private final CaseDesk cases;

    CrowdLines(
            Crowds crowds,
            LinkBook links,
            RepresentativeBook representatives,
            MajorEventBook majorEvents,
            CaseDesk cases) {
        this.crowds = crowds;
        this.links = links;
        this.representatives = representatives;
        this.majorEvents = majorEvents;
        this.cases = cases;
    }

    /** For a reader who may see the case; of the others only the numbers that the reader may see. */
    public List<Label> of(CaseFile file, CurrentUser reader) {
        var group = links.groupOf(file.number());
        return Stream.of(
                        crowds.of(file).map(Crowd::label).stream(),
                        group.map(each -> linked(file, each, reader)).stream(),
                        representatives.current(file.number()).stream().map(CrowdLines::inWords),
                        majorEvents.of(file.number(), group.orElse(null)).stream()
                                .map(CrowdLines::inWords))
                .flatMap(lines -> lines)
                .toList();
    }

    private Label linked(CaseFile file, LinkedGroup group, CurrentUser reader) {
        var others = links.linkedWith(file.number()).stream()
                .map(LinkedCase::number)
                .filter(each -> !each.equals(file.number()))
                .toList();
        var seen = others.stream()
                .filter(each -> reader.sees(cases.read(each).township()))
                .map(CaseNumber::code)
                .toList();
        var hidden = others.size() - seen.size();
        return new Label(
                        "关联组第 %d 号（%s）：%s".formatted(group.number(), group.cause(), String.join("、", seen)),
                        "Linked, group %d (%s): %s".formatted(group.number(), group.cause(), String.join(", ", seen)))
                .and(
                        hidden == 0
                                ? Label.NONE
                                : new Label(
                                        "（另有 %d 件不在您的辖区）".formatted(hidden),
                                        " (and others outside your area: %d)".formatted(hidden)));
    }

    private static Label inWords(Representative each) {
        var phone = Covered.phone(each.phone());
        return new Label(
                "%s代表：%s %s（%s，%s推举，%d 人参加）"
                        .formatted(
                                each.side().chinese(),
                                each.name(),
                                phone,
                                each.electedOn(),
                                each.electedBy(),
                                each.voters()),
                "%s, represented by: %s %s (elected on %s by %s, %d took part)"
                        .formatted(
                                each.side().english(),
                                each.name(),
                                phone,
                                each.electedOn(),
                                each.electedBy(),
                                each.voters()));
    }

    private static Label inWords(MajorEventReport report) {
        return report.group()
                .map(number ->
                        new Label("重大事项（关联组第 %d 号）：".formatted(number), "Major event (group %d): ".formatted(number)))
                .orElse(new Label("重大事项（本案）：", "Major event (this case): "))
                .and(report.reportedAt().map(at -> reported(report, at)).orElseGet(() -> dueBy(report.dueAt())));
    }

    private static Label reported(MajorEventReport report, Instant at) {
        var to = report.reportedTo().orElse("");
        var how = report.reportedHow().map(ReportMeans::label).orElse(Label.NONE);
        return new Label(
                        "%s 已向%s报告（%s）".formatted(MINUTE.format(at), to, how.chinese()),
                        "reported to %s at %s (%s)".formatted(to, MINUTE.format(at), how.english()))
                .and(report.isLate(at) ? new Label("，迟报", ", late") : Label.NONE);
    }

    private static Label dueBy(Instant moment) {
        return new Label(
                "应于 %s 前报告（R30）".formatted(MINUTE.format(moment)),
                "to be reported by %s (R30)".formatted(MINUTE.format(moment)));
    }
}
