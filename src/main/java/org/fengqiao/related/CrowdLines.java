package org.fengqiao.related;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.fengqiao.casefile.CaseDesk;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.Covered;
import org.fengqiao.identity.CurrentUser;
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
    public List<String> of(CaseFile file, CurrentUser reader) {
        var group = links.groupOf(file.number());
        return Stream.of(
                        crowds.of(file).map(Crowd::inWords).stream(),
                        group.map(each -> linked(file, each, reader)).stream(),
                        representatives.current(file.number()).stream().map(CrowdLines::inWords),
                        majorEvents.of(file.number(), group.orElse(null)).stream()
                                .map(CrowdLines::inWords))
                .flatMap(lines -> lines)
                .toList();
    }

    private String linked(CaseFile file, LinkedGroup group, CurrentUser reader) {
        var others = links.linkedWith(file.number()).stream()
                .map(LinkedCase::number)
                .filter(each -> !each.equals(file.number()))
                .toList();
        var seen = others.stream()
                .filter(each -> reader.sees(cases.read(each).township()))
                .map(CaseNumber::code)
                .toList();
        var hidden = others.size() - seen.size();
        return "关联组第 %d 号（%s）：%s%s"
                .formatted(
                        group.number(),
                        group.cause(),
                        String.join("、", seen),
                        hidden == 0 ? "" : "（另有 %d 件不在您的辖区）".formatted(hidden));
    }

    private static String inWords(Representative each) {
        return "%s代表：%s %s（%s，%s推举，%d 人参加）"
                .formatted(
                        each.side().chinese(),
                        each.name(),
                        Covered.phone(each.phone()),
                        each.electedOn(),
                        each.electedBy(),
                        each.voters());
    }

    private static String inWords(MajorEventReport report) {
        return report.reportedAt()
                .map(at -> "重大事项（%s）：%s 已向%s报告（%s）%s"
                        .formatted(
                                subject(report),
                                MINUTE.format(at),
                                report.reportedTo().orElse(""),
                                report.reportedHow().map(ReportMeans::chinese).orElse(""),
                                report.isLate(at) ? "，迟报" : ""))
                .orElseGet(() -> "重大事项（%s）：应于 %s 前报告（R30）".formatted(subject(report), MINUTE.format(report.dueAt())));
    }

    private static String subject(MajorEventReport report) {
        return report.group().map(number -> "关联组第 " + number + " 号").orElse("本案");
    }
}
