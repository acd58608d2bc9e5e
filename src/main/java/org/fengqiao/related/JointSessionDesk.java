package org.fengqiao.related;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fengqiao.casefile.CaseAccess;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.CaseRuleViolated;
import org.fengqiao.identity.CurrentUsers;
import org.fengqiao.related.JointRound.Round;
import org.fengqiao.shared.FieldsRefused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Holds one session for all linked cases that stand at that step: recorded once, each by its own rules, all or none (R30). */
@Service
@Transactional
public class JointSessionDesk {

    private final CaseAccess access;
    private final CurrentUsers users;
    private final JointRound round;
    private final JointSessionBook book;
    private final Clock clock;

    JointSessionDesk(CaseAccess access, CurrentUsers users, JointRound round, JointSessionBook book, Clock clock) {
        this.access = access;
        this.users = users;
        this.round = round;
        this.book = book;
        this.clock = clock;
    }

    /**
     * A session was held for the linked cases.
     *
     * @param form the record, as the form of a single session has it
     * @param leftOut numbers of the linked cases that did not take part, as the user confirmed them
     * @throws org.fengqiao.casefile.UnknownCase when the user may not know of the case
     * @throws CaseRuleViolated when the case is not linked, nothing can begin, or any of the cases refuses the session
     * @throws FieldsRefused when a field cannot be taken, or what is left out was not confirmed
     */
    public JointSession hold(CaseNumber number, Map<String, Object> form, LocalDate heldOn, Set<String> leftOut) {
        var file = access.visible(number);
        var user = users.require();
        var now = round.of(file.number(), user).orElseThrow(() -> LinkBook.notLinked(number));
        requireBeginning(now, file);
        requireConfirmed(now, leftOut);
        return book.enter(now, file, user, form, heldOn);
    }

    /** The day of a session that names none. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), CaseFile.ZONE);
    }

    private static void requireBeginning(Round now, CaseFile file) {
        if (!now.canBegin(file.number())) {
            throw new CaseRuleViolated(
                    file.number(),
                    "联合调解至少要有本案和另一件关联案件同在“开展调解”步骤、并由您办理（R30）。",
                    "This case and at least one linked to it have to wait for a session, in your hands (R30).");
        }
    }

    private static void requireConfirmed(Round now, Set<String> leftOut) {
        var others = codes(now.others());
        if (!others.equals(new TreeSet<>(leftOut))) {
            throw new FieldsRefused(
                    "leftOut",
                    "下列关联案件不在“开展调解”步骤或者不由您办理：%s。确认这次不一起调解的，请逐件勾选（R30）。"
                            .formatted(others.isEmpty() ? "无" : String.join("、", others)),
                    "These linked cases do not take part and have to be confirmed one by one (R30).");
        }
    }

    private static Set<String> codes(List<CaseNumber> numbers) {
        return numbers.stream().map(CaseNumber::code).collect(Collectors.toCollection(TreeSet::new));
    }
}
