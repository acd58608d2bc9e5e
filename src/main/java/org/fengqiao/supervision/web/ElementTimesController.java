package org.fengqiao.supervision.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.NotYoursToDo;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.identity.CurrentUsers;
import org.fengqiao.identity.Role;
import org.fengqiao.shared.FieldsRefused;
import org.fengqiao.supervision.ElementTimes;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How long the elements of a process take: what Cockpit draws on the diagram for a supervisor. */
@RestController
@Tag(name = "figures", description = "统计 Figures")
@Transactional(readOnly = true)
class ElementTimesController {

    private final ElementTimes times;
    private final CurrentUsers users;

    ElementTimesController(ElementTimes times, CurrentUsers users) {
        this.times = times;
        this.users = users;
    }

    @GetMapping("/api/process-definitions/{process}/times")
    @Operation(summary = "各步骤用时和超期 How long each element takes, and how many are overdue, in the reader's townships")
    TimesView of(
            @PathVariable String process,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to) {
        var reader = supervisor();
        if (to.isBefore(from)) {
            throw new FieldsRefused("to", "结束日期不能早于开始日期。", "The last day is before the first.");
        }
        var lines = times.of(process, begin(from), begin(to.plusDays(1)), reader.caseTownships());
        return new TimesView(process, from, to, lines);
    }

    private CurrentUser supervisor() {
        var reader = users.require();
        if (!reader.has(Role.TOWNSHIP_SUPERVISOR) && !reader.has(Role.COUNTY_SUPERVISOR)) {
            throw new NotYoursToDo("督导员", "Supervisors");
        }
        return reader;
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(CaseFile.ZONE).toInstant();
    }

    /** The figures of a period, both days included. */
    record TimesView(String process, LocalDate from, LocalDate to, List<ElementTimes.ElementTime> elements) {}
}
