package org.fengqiao.mediation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.organisation.Committee;
import org.fengqiao.reminder.ReminderBoard;
import org.fengqiao.reminder.ReminderSettled;
import org.fengqiao.reminder.ReminderWanted;
import org.fengqiao.reminder.Whom;
import org.fengqiao.shared.Label;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever mediates is reminded the day before a session. The reminder follows the case: to whoever has it now, gone when the session was
 * moved or held, when the case was settled, went to another tier or was closed.
 */
@Component
class SessionReminders {

    private static final String KIND = "SESSION";
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("M月d日 HH:mm", Locale.ROOT);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final Appointments appointments;
    private final SessionCalendar calendar;
    private final SessionBook sessions;
    private final ReminderBoard board;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SessionReminders(
            Appointments appointments,
            SessionCalendar calendar,
            SessionBook sessions,
            ReminderBoard board,
            ApplicationEventPublisher events,
            Clock clock) {
        this.appointments = appointments;
        this.calendar = calendar;
        this.sessions = sessions;
        this.board = board;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void on(SessionAppointed appointed) {
        keep(appointments.findById(appointed.appointment()).stream(), appointed.number());
    }

    /** Looks at all that is to come: what a hand-over, a withdrawal or a session held early has changed. */
    @Transactional
    @Scheduled(
            initialDelayString = "${fengqiao.reminders.first:PT1M}",
            fixedDelayString = "${fengqiao.reminders.every:PT5M}")
    public void keep() {
        var now = now();
        keep(appointments.holding(now, now.plusYears(2)).stream(), null);
    }

    private void keep(Stream<Appointment> holding, @Nullable CaseNumber number) {
        var wanted = holding.flatMap(each -> wanted(each).stream()).toList();
        var keys = wanted.stream().map(ReminderWanted::key).collect(Collectors.toSet());
        board.openKeys(KIND, number).stream()
                .filter(key -> !keys.contains(key))
                .forEach(key -> events.publishEvent(new ReminderSettled(key)));
        wanted.forEach(events::publishEvent);
    }

    private Optional<ReminderWanted> wanted(Appointment appointment) {
        return calendar.open(appointment)
                .filter(file -> appointment.startsAt().isAfter(now()) && !isHeld(appointment, file))
                .map(file -> wanted(appointment, file));
    }

    private boolean isHeld(Appointment appointment, CaseFile file) {
        return sessions.lastSession(file)
                .filter(held -> held.recordedAt().isAfter(appointment.madeAt()))
                .isPresent();
    }

    private ReminderWanted wanted(Appointment appointment, CaseFile file) {
        var starts = appointment.startsAt();
        var whom = whom(file);
        var words = new Label(
                "案件 " + file.number() + "：" + MINUTE.format(starts) + " 有一场约定的调解。",
                "Case " + file.number() + ": a session is appointed for " + ENGLISH.format(starts) + ".");
        var wanted = ReminderWanted.of("session:" + appointment.id() + ":" + whom.code(), file.number(), KIND, words)
                .to(whom)
                .at("sessions?day=" + starts.toLocalDate())
                .dueOn(starts.toLocalDate());
        var eve = eve(starts);
        return eve.isAfter(clock.instant()) ? wanted.from(eve) : wanted;
    }

    /** The morning of the day before. */
    private static Instant eve(LocalDateTime starts) {
        return starts.toLocalDate()
                .minusDays(1)
                .atTime(MORNING)
                .atZone(CaseFile.ZONE)
                .toInstant();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), CaseFile.ZONE);
    }

    /** Where nobody is named, or who is named works without the system: the committee. */
    private static Whom whom(CaseFile file) {
        var unit =
                switch (file.tier()) {
                    case VILLAGE -> file.village();
                    case TOWNSHIP -> file.township();
                    case COUNTY ->
                        file.township().substring(0, Math.min(6, file.township().length()));
                };
        var login = file.mediator().map(each -> each.login()).orElse(null);
        return login == null ? Whom.committee(Committee.codeOf(unit)) : Whom.person(login);
    }
}
