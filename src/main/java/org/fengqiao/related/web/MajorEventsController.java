package org.fengqiao.related.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.fengqiao.casefile.CaseAccess;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.related.LinkBook;
import org.fengqiao.related.MajorEventBook;
import org.fengqiao.related.MajorEventReport;
import org.fengqiao.related.ReportMeans;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/disputes/{number}/major-events")
@Tag(name = "major-events", description = "重大事项报告 Reports of major events")
class MajorEventsController {

    private final MajorEventBook book;
    private final LinkBook links;
    private final CaseAccess access;
    private final Clock clock;

    MajorEventsController(MajorEventBook book, LinkBook links, CaseAccess access, Clock clock) {
        this.book = book;
        this.links = links;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping
    @Operation(summary = "本案和所在关联组的重大事项报告 The major events of a case and of its group; reported by the task")
    List<MajorEventView> of(@PathVariable CaseNumber number) {
        access.visible(number);
        return book.of(number, links.groupOf(number).orElse(null)).stream()
                .map(each -> MajorEventView.of(each, clock.instant()))
                .toList();
    }

    /** One report; the group is null where the case's own people are the reason. */
    record MajorEventView(
            @Nullable Long group,
            int people,
            int cases,
            Instant becameAt,
            Instant dueAt,
            @Nullable String reportedTo,
            @Nullable ReportMeans reportedHow,
            @Nullable Instant reportedAt,
            @Nullable String note,
            boolean late) {

        static MajorEventView of(MajorEventReport report, Instant now) {
            return new MajorEventView(
                    report.group().orElse(null),
                    report.people(),
                    report.cases(),
                    report.becameAt(),
                    report.dueAt(),
                    report.reportedTo().orElse(null),
                    report.reportedHow().orElse(null),
                    report.reportedAt().orElse(null),
                    report.note().orElse(null),
                    report.isLate(now));
        }
    }
}
