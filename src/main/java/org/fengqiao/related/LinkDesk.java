package org.fengqiao.related;

import java.util.LinkedHashMap;
import java.util.Map;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.SubmittedElement;
import org.fengqiao.caseflow.CaseCommand;
import org.fengqiao.caseflow.Circle;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.identity.Role;
import org.fengqiao.organisation.Committee;
import org.fengqiao.shared.FieldsRefused;
import org.fengqiao.shared.Label;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ties cases with one cause together and takes them out again; a group that grew large is a crowd from then on (R30). */
@Service
@Transactional
public class LinkDesk {

    static final SubmittedElement LINK = new SubmittedElement("case", "linkCases", "关联案件", null);
    static final SubmittedElement TAKE_OUT = new SubmittedElement("case", "takeOutOfGroup", "移出关联组", null);

    /** Whoever has all of the cases in care: in a township its clerk, across townships the dispatcher. */
    static final Circle IN_CARE = new Circle(
            new Label("本乡镇调委会工作人员，跨乡镇的由县调度员", "The township's clerk, across townships the dispatcher,"),
            LinkDesk::hasInCare);

    private final CaseCommand command;
    private final LinkBook book;
    private final GroupWatch watch;

    LinkDesk(CaseCommand command, LinkBook book, GroupWatch watch) {
        this.command = command;
        this.book = book;
        this.watch = watch;
    }

    /**
     * Two cases have one cause.
     *
     * @param other number of the other case
     * @param cause the cause in words; asked when neither of them is in a group yet
     * @throws org.fengqiao.casefile.UnknownCase when the user may not know of the case
     * @throws org.fengqiao.casefile.NotYoursToDo when the user has not both in care
     * @throws org.fengqiao.casefile.CaseRuleViolated when one of them is not being mediated
     */
    public LinkedGroup link(
            CaseNumber number, @Nullable String other, @Nullable String cause, @Nullable String reason) {
        return command.on(number, IN_CARE, (file, user) -> {
            var second = known(other);
            IN_CARE.demand(second, user);
            var group = book.link(file, second, cause, reason, user.login());
            // The other number stays out of the timeline: who sees one case does not see all that are linked to it.
            enter(LINK, group, file, user, Map.of("cause", group.cause()), reason);
            enter(LINK, group, second, user, Map.of("cause", group.cause()), reason);
            watch.grew(file, group);
            return group;
        });
    }

    /** A case has another cause after all. @throws org.fengqiao.casefile.CaseRuleViolated when it is in no group */
    public LinkedGroup takeOut(CaseNumber number, @Nullable String reason) {
        return command.on(number, IN_CARE, (file, user) -> {
            var group = book.takeOut(file, reason, user.login());
            enter(TAKE_OUT, group, file, user, Map.of(), reason);
            return group;
        });
    }

    private CaseFile known(@Nullable String other) {
        return CaseNumber.find(other == null ? null : other.strip())
                .flatMap(command::another)
                .orElseThrow(
                        () -> new FieldsRefused("other", "没有这件案件，请填写案号，例如 QX-2026-00017。", "There is no such case."));
    }

    private static boolean hasInCare(CaseFile file, CurrentUser user) {
        return user.has(Role.DISPATCHER)
                || user.has(Role.TOWNSHIP_CLERK)
                        && user.belongsTo(Committee.codeOf(file.township()))
                        && !file.acrossTownships();
    }

    private void enter(
            SubmittedElement action,
            LinkedGroup group,
            CaseFile file,
            CurrentUser user,
            Map<String, Object> known,
            @Nullable String reason) {
        var fields = new LinkedHashMap<String, @Nullable Object>(known);
        fields.put("reason", reason == null ? null : reason.strip());
        var element = new SubmittedElement(
                action.process(), action.element(), action.name() + "（关联组第 " + group.number() + " 号）", action.form());
        command.record(element, file, user, fields);
    }
}
