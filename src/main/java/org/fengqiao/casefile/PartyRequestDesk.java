package org.fengqiao.casefile;

import java.util.LinkedHashMap;
import org.fengqiao.identity.CurrentUsers;
import org.fengqiao.shared.FieldError;
import org.fengqiao.shared.FieldsRefused;
import org.fengqiao.shared.Label;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers what a party asks about its own data: put right, refused with a reason, or kept because its time runs (Personal
 * Information Protection Law art. 46, 47). What stood there before and after, the audit trail keeps.
 */
@Service
@Transactional
public class PartyRequestDesk {

    static final SubmittedElement ELEMENT = new SubmittedElement("case", "partyRequest", "答复当事人更正、删除个人信息的请求", null);

    private static final Label WHO = new Label("乡镇调委会工作人员和县调度员", "Township clerks and the county's dispatcher");

    private final CaseAccess access;
    private final CaseDesk cases;
    private final CurrentUsers users;
    private final SubmissionBook submissions;

    PartyRequestDesk(CaseAccess access, CaseDesk cases, CurrentUsers users, SubmissionBook submissions) {
        this.access = access;
        this.cases = cases;
        this.users = users;
        this.submissions = submissions;
    }

    /**
     * Takes the answer; a correction is made with it.
     *
     * @throws UnknownCase when the user may not know of the case
     * @throws NotYoursToDo when the user is no clerk and no dispatcher
     * @throws FieldsRefused when there is no such party, or the value cannot be taken
     * @throws CaseRuleViolated when the people of the file are known no more
     */
    public void answer(CaseNumber number, PartyRequest asked) {
        var file = access.visible(number);
        file.demandKept();
        var user = users.require();
        if (!PartyCopyDesk.mayCopy(user)) {
            throw new NotYoursToDo(WHO.chinese(), WHO.english());
        }
        if (asked.party() < 0 || asked.party() >= file.parties().size()) {
            throw new FieldsRefused("party", "没有这位当事人。", "There is no such party.");
        }
        if (asked.answer() == PartyAnswer.CORRECTED) {
            correct(number, asked);
        }
        submissions.enter(number, ELEMENT, user.login(), told(file, asked));
    }

    private void correct(CaseNumber number, PartyRequest asked) {
        cases.change(number, file -> {
            var before = file.parties().get(asked.party());
            try {
                var right = asked.needField().put(before, asked.value());
                if (right.equals(before)) {
                    throw new FieldsRefused("value", "与现在登记的相同，没有更正。", "This is what is written down already.");
                }
                file.correctParty(asked.party(), right);
            } catch (FieldsRefused refused) {
                throw atTheValue(refused);
            }
        });
    }

    /** A form's words at the one field that the action has. */
    private static FieldsRefused atTheValue(FieldsRefused refused) {
        return new FieldsRefused(refused.errors().stream()
                .map(each -> new FieldError("value", each.chinese(), each.english()))
                .toList());
    }

    /** Which field, never what it holds: that stands in the file, and before and after in the audit trail. */
    private static LinkedHashMap<String, @Nullable Object> told(CaseFile file, PartyRequest asked) {
        var told = new LinkedHashMap<String, @Nullable Object>();
        told.put("party", file.parties().get(asked.party()).side().chinese() + (asked.party() + 1));
        told.put("answer", asked.answer().name());
        told.put("field", asked.field() == null ? null : asked.field().name());
        told.put("proof", asked.proof());
        told.put("reason", asked.reason());
        return told;
    }
}
