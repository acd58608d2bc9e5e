package org.fengqiao.settlement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.fengqiao.casefile.CaseDesk;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.CaseRuleViolated;
import org.fengqiao.casefile.SubmittedElement;
import org.fengqiao.caseflow.CaseCommand;
import org.fengqiao.caseflow.Circle;
import org.fengqiao.shared.FieldsRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whoever worked on a case writes down what became of its agreement, also after the case was closed. */
@Service
@Transactional
public class AftermathDesk {

    static final SubmittedElement ELEMENT = new SubmittedElement("case", "aftermath", "登记协议后续", null);

    private final CaseCommand command;
    private final CaseDesk cases;
    private final Aftermaths aftermaths;
    private final Clock clock;

    AftermathDesk(CaseCommand command, CaseDesk cases, Aftermaths aftermaths, Clock clock) {
        this.command = command;
        this.cases = cases;
        this.aftermaths = aftermaths;
        this.clock = clock;
    }

    /**
     * Writes it down.
     *
     * @param on when it happened; today if it is left out
     * @throws CaseRuleViolated where no agreement has effect
     * @throws FieldsRefused for a day outside the agreement's time, or what is on record already
     */
    public void enter(CaseNumber number, @Nullable AftermathKind kind, @Nullable LocalDate on) {
        command.on(number, Circle.NEAREST, (file, user) -> {
            cases.change(number, locked -> {});
            var today = LocalDate.ofInstant(clock.instant(), CaseFile.ZONE);
            var day = on == null ? today : on;
            var what = require(number, kind, day);
            requireDay(file, day, today);
            aftermaths.save(new Aftermath(number, what, day, user.login(), clock.instant()));
            return command.record(ELEMENT, file, user, Map.of("kind", what.name(), "on", day.toString()));
        });
    }

    private AftermathKind require(CaseNumber number, @Nullable AftermathKind kind, LocalDate day) {
        if (kind == null) {
            throw new FieldsRefused("kind", "请选择“发生了什么”。", "This field is required.");
        }
        if (aftermaths.existsByNumberAndKindAndHappenedOn(number, kind, day)) {
            throw new FieldsRefused("kind", "这一天的这项后续已经登记过。", "This is on record already.");
        }
        return kind;
    }

    private static void requireDay(CaseFile file, LocalDate day, LocalDate today) {
        var since = file.effectiveOn()
                .orElseThrow(() -> new CaseRuleViolated(
                        file.number(), "没有已生效的协议，不能登记协议后续。", "No agreement of this case has effect."));
        if (day.isBefore(since) || day.isAfter(today)) {
            throw new FieldsRefused(
                    "on", "日期应在协议生效日（" + since + "）至今天之间。", "A day since the agreement took effect, not after today.");
        }
    }
}
