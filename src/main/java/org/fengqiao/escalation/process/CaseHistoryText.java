package org.fengqiao.escalation.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.escalation.Handover;
import org.fengqiao.escalation.HandoverBook;
import org.fengqiao.mediation.SessionBook;
import org.fengqiao.mediation.SessionOutcome;
import org.springframework.stereotype.Component;

/** What the tiers below have done, a line each: the level above sees the history (R08). */
@Component
class CaseHistoryText {

    private final SessionBook sessions;
    private final HandoverBook handovers;

    CaseHistoryText(SessionBook sessions, HandoverBook handovers) {
        this.sessions = sessions;
        this.handovers = handovers;
    }

    String of(CaseNumber number) {
        var outcomes = sessions.outcomesOf(number).stream().map(CaseHistoryText::line);
        var steps = handovers.of(number).stream().map(CaseHistoryText::line);
        return Stream.concat(outcomes, steps)
                .sorted(Comparator.comparing(Line::at))
                .map(Line::text)
                .collect(Collectors.joining("\n"));
    }

    private static Line line(SessionOutcome outcome) {
        var why = outcome.reason().map(reason -> "（" + reason + "）").orElse("");
        return new Line(
                outcome.recordedAt(),
                day(outcome.recordedAt()) + " " + outcome.tier().chinese() + "调解："
                        + outcome.outcome().chinese() + why);
    }

    private static Line line(Handover handover) {
        var step = handover.step();
        return new Line(
                handover.handedAt(),
                day(handover.handedAt()) + " 转" + step.toTier().chinese() + "："
                        + step.cause().chinese());
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, CaseFile.ZONE);
    }

    private record Line(Instant at, String text) {}
}
