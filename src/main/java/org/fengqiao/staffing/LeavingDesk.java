package org.fengqiao.staffing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.organisation.ListBook;
import org.fengqiao.organisation.TypedLine;
import org.fengqiao.roster.Mediator;
import org.fengqiao.roster.Roster;
import org.fengqiao.shared.FieldsRefused;
import org.fengqiao.staffing.StaffRecord.Done;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Mediators who leave, and who come back. Nobody leaves with work in hand; nobody who left is deleted. */
@Service
@Transactional
public class LeavingDesk {

    private static final String LEFT_ON = MediatorDesk.LEFT_ON;

    private final Roster roster;
    private final ListBook lists;
    private final MediatorChecks checks;
    private final StaffLog log;

    LeavingDesk(Roster roster, ListBook lists, MediatorChecks checks, StaffLog log) {
        this.roster = roster;
        this.lists = lists;
        this.checks = checks;
        this.log = log;
    }

    /**
     * Somebody leaves with a day, which may lie ahead.
     *
     * @return what is still to be done, Chinese first; nothing as a rule
     * @throws FieldsRefused for somebody who leaves now and has work in hand
     */
    public List<String> leave(CurrentUser by, String id, Leaving leaving) {
        lists.begin();
        var before = opened(by, id, leaving.was());
        var mediator = roster.mediator(id).orElseThrow(UnknownStaff::new);
        if (leaving.reason() == null) {
            throw new FieldsRefused("reason", "请选择离任原因。", "Choose why.");
        }
        if (leaving.leftOn().isBlank()) {
            throw new FieldsRefused(LEFT_ON, "请填写离任日期。", "The day is needed.");
        }
        lists.write(MediatorDesk.LIST, before.with(LEFT_ON, leaving.leftOn()), by.login());
        var after = roster.line(id).orElseThrow(UnknownStaff::new);
        var day = LocalDate.parse(after.get(LEFT_ON));
        var todo = stillToDo(mediator, day);
        log.write(id, new Done(StaffAct.LEFT, leaving.reason(), day), before, after, by.login());
        return todo;
    }

    private List<String> stillToDo(Mediator mediator, LocalDate day) {
        var today = log.today();
        if (day.isAfter(today.plusYears(1))) {
            throw new FieldsRefused(LEFT_ON, "离任日期超过一年，请核对。", "The day is more than a year away.");
        }
        var todo = new ArrayList<String>();
        if (!day.isAfter(today)) {
            checks.work().demandNone(LEFT_ON, mediator);
        } else if (!checks.work().of(mediator).isEmpty()) {
            todo.add("到离任日前，请先到“移交”页移交手上的工作。 Hand over the open work before that day.");
        }
        if (checks.hasAccount(mediator)) {
            todo.add("账号仍可登录，离任时请到“账号”页关闭。 The account still logs in; close it on the page Accounts.");
        }
        return todo;
    }

    /** Somebody who left, or was about to, stays in office. */
    public void comeBack(CurrentUser by, String id, String was) {
        lists.begin();
        var before = opened(by, id, was);
        if (before.get(LEFT_ON).isEmpty()) {
            throw new ChangedMeanwhile();
        }
        lists.write(MediatorDesk.LIST, before.with(LEFT_ON, ""), by.login());
        var after = roster.line(id).orElseThrow(UnknownStaff::new);
        log.write(id, Done.of(StaffAct.RETURNED), before, after, by.login());
    }

    private TypedLine opened(CurrentUser by, String id, String was) {
        var line = roster.line(id).orElseThrow(UnknownStaff::new);
        checks.demandKeeper(by, line);
        new Given(line.fields(), was).demandStill(line);
        return line;
    }

    /**
     * How somebody leaves.
     *
     * @param leftOn as it was typed
     */
    public record Leaving(String leftOn, @Nullable LeavingReason reason, String was) {}
}
