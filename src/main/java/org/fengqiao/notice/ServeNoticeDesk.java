package org.fengqiao.notice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.casefile.CaseAccess;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.Served;
import org.fengqiao.casefile.SubmittedElement;
import org.fengqiao.caseflow.CaseCommand;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records that a notice reached the party that it is for (R10), by whoever has the case. */
@Service
@Transactional
public class ServeNoticeDesk {

    static final SubmittedElement ELEMENT = new SubmittedElement("case", "serveNotice", "登记告知书送达", null);

    private final CaseCommand command;
    private final CaseAccess access;
    private final LabourNotices notices;

    ServeNoticeDesk(CaseCommand command, CaseAccess access, LabourNotices notices) {
        this.command = command;
        this.access = access;
        this.notices = notices;
    }

    /**
     * A notice was served.
     *
     * @throws org.fengqiao.casefile.UnknownCase when the user may not know of the case
     * @throws org.fengqiao.casefile.NotYoursToDo when the case is in other hands
     * @throws org.fengqiao.casefile.CaseRuleViolated when it was served already
     */
    public List<PartyNotice> serve(CaseNumber number, long notice, Served served) {
        command.onCaseInHand(number, (file, user) -> {
            var kept = notices.serve(number, notice, served, user.login());
            var fields = new LinkedHashMap<String, @Nullable Object>(Map.of(
                    "notice", kept.addressee(),
                    "servedOn", served.servedOn().toString(),
                    "servedHow", served.servedHow().name(),
                    "acknowledged", served.acknowledged() ? "yes" : "no"));
            fields.put("reason", served.reason());
            return command.record(ELEMENT, file, user, fields);
        });
        return notices.of(number);
    }

    /** What the parties of a case were told, for somebody who may see it. */
    @Transactional(readOnly = true)
    public List<PartyNotice> of(CaseNumber number) {
        return notices.of(access.visible(number).number());
    }
}
