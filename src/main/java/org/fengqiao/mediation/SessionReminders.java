package org.fengqiao.mediation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.fengqiao.casefile.CaseDesk;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.organisation.Committee;
import org.fengqiao.reminder.ReminderSettled;
import org.fengqiao.reminder.ReminderWanted;
import org.fengqiao.reminder.Whom;
import org.fengqiao.shared.Label;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever mediates is reminded the day before a session, and of an appointment that was moved only once. */
@Component
class SessionReminders {

    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("M月d日 HH:mm", Locale.ROOT);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final AppointmentDesk desk;
    private final CaseDesk cases;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SessionReminders(AppointmentDesk desk, CaseDesk cases, ApplicationEventPublisher events, Clock clock) {
        this.desk = desk;
        this.cases = cases;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void on(SessionAppointed appointed) {
        desk.all(appointed.number()).stream()
                .filter(each -> each.id() != appointed.appointment())
                .forEach(each -> events.publishEvent(new ReminderSettled(key(each.id()))));
        var starts = appointed.startsAt();
        var words = new Label(
                MINUTE.format(starts) + " 有一场约定的调解。", "A session is appointed for " + ENGLISH.format(starts) + ".");
        var wanted = ReminderWanted.of(key(appointed.appointment()), appointed.number(), "SESSION", words)
                .to(whom(cases.read(appointed.number())))
                .at("sessions?day=" + starts.toLocalDate())
                .dueOn(starts.toLocalDate());
        var eve = eve(appointed);
        events.publishEvent(eve == null ? wanted : wanted.from(eve));
    }

    /** The morning of the day before; null where that is over. */
    private @Nullable Instant eve(SessionAppointed appointed) {
        var eve = appointed
                .startsAt()
                .toLocalDate()
                .minusDays(1)
                .atTime(MORNING)
                .atZone(CaseFile.ZONE)
                .toInstant();
        return eve.isAfter(clock.instant()) ? eve : null;
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

    private static String key(long appointment) {
        return "session:" + appointment;
    }
}
