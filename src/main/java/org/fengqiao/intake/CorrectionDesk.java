package org.fengqiao.intake;

import java.util.Map;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.SubmittedElement;
import org.fengqiao.caseflow.CaseCommand;
import org.fengqiao.caseflow.CaseFlow;
import org.fengqiao.caseflow.Circle;
import org.fengqiao.caseflow.DisputeLifecycle;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.identity.Role;
import org.fengqiao.organisation.Committee;
import org.fengqiao.shared.FieldsRefused;
import org.fengqiao.shared.Label;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Voids, merges and moves registrations that were mistakes: file, record and flow in one transaction, nothing erased. */
@Service
@Transactional
public class CorrectionDesk {

    /** The clerk of the township, the county's dispatcher, and whoever supervises them. */
    static final Circle CIRCLE =
            new Circle(new Label("乡镇调委会工作人员、县调度员和督导员", "Clerks, dispatchers and supervisors"), CorrectionDesk::mayMend);

    private final CaseCommand command;
    private final CorrectionBook book;
    private final CaseFlow flow;

    CorrectionDesk(CaseCommand command, CorrectionBook book, CaseFlow flow) {
        this.command = command;
        this.book = book;
        this.flow = flow;
    }

    /** Whether the file still lets its registration be mended, and this user may do it. */
    static boolean isOpenTo(CaseFile file, CurrentUser user) {
        return file.mayBeMended() && CIRCLE.has(file, user);
    }

    /**
     * The registration was wrong: the case is closed as voided.
     *
     * @throws org.fengqiao.casefile.NotYoursToDo when it is not the user's to mend
     * @throws org.fengqiao.casefile.CaseRuleViolated when an agreement was reached already, or the case has ended
     */
    public Correction annul(CaseNumber number, @Nullable String reason) {
        return command.on(number, CIRCLE, (file, user) -> {
            var correction = book.annul(file, reason, user.login());
            end(correction, file, user, Map.of("reason", correction.reason()));
            return correction;
        });
    }

    /** The same dispute was registered twice: this case is closed, the other one goes on. */
    public Correction merge(CaseNumber number, @Nullable String into, @Nullable String reason) {
        return command.on(number, CIRCLE, (file, user) -> {
            var other = other(into);
            var correction = book.merge(file, other, reason, user.login());
            end(correction, file, user, Map.of("into", other.number().code(), "reason", correction.reason()));
            return correction;
        });
    }

    /** The dispute belongs elsewhere: its flow ends, and begins anew there under the same number. */
    public Correction move(CaseNumber number, @Nullable String village, @Nullable String reason) {
        return command.on(number, CIRCLE, (file, user) -> {
            var correction = book.move(file, village == null ? "" : village, reason, user.login());
            var to = correction.toVillage().orElseThrow();
            end(correction, file, user, Map.of("village", to, "reason", correction.reason()));
            flow.start(file, file.township(), new Registration(file, file.township(), true, false, false).answers());
            return correction;
        });
    }

    private CaseFile other(@Nullable String into) {
        return CaseNumber.find(into == null ? null : into.strip())
                .flatMap(command::another)
                .orElseThrow(
                        () -> new FieldsRefused("into", "没有这件案件，请填写案号，例如 QX-2026-00017。", "There is no such case."));
    }

    private void end(Correction correction, CaseFile file, CurrentUser user, Map<String, String> asked) {
        var kind = correction.kind();
        command.record(
                new SubmittedElement(DisputeLifecycle.KEY, element(kind), kind.chinese(), null), file, user, asked);
        flow.signal(correction.number(), DisputeLifecycle.REGISTRATION_MENDED);
    }

    /** What the timeline calls it: the three have different fields. */
    static String element(CorrectionKind kind) {
        return "start_registrationMended_" + kind.name();
    }

    private static boolean mayMend(CaseFile file, CurrentUser user) {
        return user.has(Role.DISPATCHER)
                || user.has(Role.COUNTY_SUPERVISOR)
                || user.has(Role.TOWNSHIP_SUPERVISOR)
                || user.has(Role.TOWNSHIP_CLERK) && user.belongsTo(Committee.codeOf(file.township()));
    }
}
