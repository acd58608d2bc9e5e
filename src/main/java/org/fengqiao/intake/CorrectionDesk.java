package org.fengqiao.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import org.fengqiao.casefile.CaseAccess;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.NotYoursToDo;
import org.fengqiao.casefile.SubmissionBook;
import org.fengqiao.casefile.SubmittedElement;
import org.fengqiao.casefile.UnknownCase;
import org.fengqiao.caseflow.CaseFlow;
import org.fengqiao.caseflow.DisputeLifecycle;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.identity.CurrentUsers;
import org.fengqiao.identity.Role;
import org.fengqiao.organisation.Committee;
import org.fengqiao.shared.FieldsRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Voids, merges and moves registrations that were mistakes: file, record and flow in one transaction, nothing erased. */
@Service
@Transactional
public class CorrectionDesk {

    private final CaseAccess access;
    private final CurrentUsers users;
    private final CorrectionBook book;
    private final SubmissionBook submissions;
    private final CaseFlow flow;

    CorrectionDesk(
            CaseAccess access, CurrentUsers users, CorrectionBook book, SubmissionBook submissions, CaseFlow flow) {
        this.access = access;
        this.users = users;
        this.book = book;
        this.submissions = submissions;
        this.flow = flow;
    }

    /**
     * The registration was wrong: the case is closed as voided.
     *
     * @throws NotYoursToDo when it is not the user's to mend
     * @throws org.fengqiao.casefile.CaseRuleViolated when an agreement was reached already, or the case has ended
     */
    public Correction annul(CaseNumber number, @Nullable String reason) {
        var file = mine(number);
        var correction = book.annul(file, reason, users.require().login());
        end(correction, Map.of("reason", correction.reason()));
        return correction;
    }

    /** The same dispute was registered twice: this case is closed, the other one goes on. */
    public Correction merge(CaseNumber number, @Nullable String into, @Nullable String reason) {
        var file = mine(number);
        var other = CaseNumber.find(into == null ? null : into.strip())
                .flatMap(access::find)
                .orElseThrow(
                        () -> new FieldsRefused("into", "没有这件案件，请填写案号，例如 QX-2026-00017。", "There is no such case."));
        var correction = book.merge(file, other, reason, users.require().login());
        end(correction, Map.of("into", other.number().code(), "reason", correction.reason()));
        return correction;
    }

    /** The dispute belongs elsewhere: its flow ends, and begins anew there under the same number. */
    public Correction move(CaseNumber number, @Nullable String village, @Nullable String reason) {
        var file = mine(number);
        var correction = book.move(
                file, village == null ? "" : village, reason, users.require().login());
        var to = correction.toVillage().orElseThrow();
        end(correction, Map.of("village", to, "reason", correction.reason()));
        flow.start(file, file.township(), new Registration(file, file.township(), true, false, false).answers());
        return correction;
    }

    private CaseFile mine(CaseNumber number) {
        var file = access.find(number).orElseThrow(() -> new UnknownCase(number));
        if (!mayMend(file, users.require())) {
            throw new NotYoursToDo("乡镇调委会工作人员、县调度员和督导员", "Clerks, dispatchers and supervisors");
        }
        return file;
    }

    private void end(Correction correction, Map<String, String> asked) {
        var element = new SubmittedElement(
                DisputeLifecycle.KEY,
                element(correction.kind()),
                correction.kind().chinese(),
                null);
        submissions.enter(correction.number(), element, correction.mendedBy(), new LinkedHashMap<>(asked));
        flow.signal(correction.number(), DisputeLifecycle.REGISTRATION_MENDED);
    }

    /** What the timeline calls it: the three have different fields. */
    static String element(CorrectionKind kind) {
        return "start_registrationMended_" + kind.name();
    }

    /** The clerk of the township, the county's dispatcher, and whoever supervises them. */
    static boolean mayMend(CaseFile file, CurrentUser user) {
        return user.has(Role.DISPATCHER)
                || user.has(Role.COUNTY_SUPERVISOR)
                || user.has(Role.TOWNSHIP_SUPERVISOR)
                || user.has(Role.TOWNSHIP_CLERK) && user.belongsTo(Committee.codeOf(file.township()));
    }
}
