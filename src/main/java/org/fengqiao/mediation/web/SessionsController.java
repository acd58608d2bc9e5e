package org.fengqiao.mediation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.fengqiao.casefile.CaseAccess;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.identity.Accounts;
import org.fengqiao.identity.CurrentUsers;
import org.fengqiao.mediation.AppointmentDesk;
import org.fengqiao.mediation.SessionCalendar;
import org.fengqiao.mediation.SessionMover;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/sessions")
@Tag(name = "sessions", description = "调解日程 Appointed sessions")
class SessionsController {

    private final SessionCalendar calendar;
    private final SessionMover mover;
    private final AppointmentDesk desk;
    private final CaseAccess access;
    private final CurrentUsers users;
    private final Accounts people;
    private final Clock clock;

    SessionsController(
            SessionCalendar calendar,
            SessionMover mover,
            AppointmentDesk desk,
            CaseAccess access,
            CurrentUsers users,
            Accounts people,
            Clock clock) {
        this.calendar = calendar;
        this.mover = mover;
        this.desk = desk;
        this.access = access;
        this.users = users;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping
    @Operation(summary = "一周的调解日程 The appointed sessions of the week in which a day lies")
    WeekView week(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day) {
        var today = today();
        var monday = (day == null ? today : day).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new WeekView(
                monday,
                today,
                calendar.week(users.require(), monday).stream()
                        .map(entry -> SessionView.of(entry, people))
                        .toList());
    }

    @GetMapping("/{number}")
    @Operation(summary = "一件案件本轮的约定，含改期前的 All appointments of a case's round, the one that holds first")
    List<AppointmentView> history(@PathVariable CaseNumber number) {
        access.visible(number);
        return desk.all(number).stream()
                .map(each -> AppointmentView.of(each, people))
                .toList();
    }

    @PostMapping("/{number}/move")
    @Operation(summary = "改期 Move an appointed session; both sides are told first")
    AppointmentView move(@PathVariable CaseNumber number, @RequestBody MoveRequest request) {
        return AppointmentView.of(mover.move(users.require(), number, request.move(today())), people);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), CaseFile.ZONE);
    }

    /** @param monday first day of the week */
    record WeekView(LocalDate monday, LocalDate today, List<SessionView> sessions) {}
}
