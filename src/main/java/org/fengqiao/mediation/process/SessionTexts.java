package org.fengqiao.mediation.process;

import java.util.stream.Collectors;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.mediation.Appointment;
import org.fengqiao.mediation.MediationSession;
import org.fengqiao.mediation.SessionBook;
import org.fengqiao.mediation.SessionOutcome;
import org.springframework.stereotype.Component;

/** Sessions and appointments as the forms show them. */
@Component
class SessionTexts {

    private final SessionBook book;

    SessionTexts(SessionBook book) {
        this.book = book;
    }

    /** A line for each session of the case, with what came of it. */
    String sessionsSoFar(CaseNumber number) {
        var outcomes = book.outcomesOf(number);
        return book.sessionsOf(number).stream()
                .map(session -> line(session)
                        + outcomes.stream()
                                .filter(outcome -> belongs(outcome, session))
                                .map(SessionTexts::result)
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    /** One session with who was there. */
    static String withPeople(MediationSession session) {
        return line(session) + "，到场：" + session.attendance().present();
    }

    /** Time, manner and place. */
    static String of(Appointment appointment) {
        var start = appointment.startsAt();
        return start.toLocalDate() + " " + start.toLocalTime() + "，"
                + appointment.venue().inWords();
    }

    private static String line(MediationSession session) {
        return session.tier().chinese() + "第 " + session.sessionNo() + " 次，" + session.heldOn() + "，"
                + session.venue().inWords()
                + session.jointNumber().map(joint -> "，联合调解第 " + joint + " 号").orElse("");
    }

    private static boolean belongs(SessionOutcome outcome, MediationSession session) {
        return outcome.round() == session.round()
                && outcome.tier() == session.tier()
                && outcome.sessionNo() == session.sessionNo();
    }

    private static String result(SessionOutcome outcome) {
        return "：" + outcome.outcome().chinese()
                + outcome.reason().map(why -> "（" + why + "）").orElse("");
    }
}
