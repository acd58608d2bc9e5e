package org.fengqiao.staffing;

import java.util.Map;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.organisation.ListBook;
import org.fengqiao.organisation.TypedLine;
import org.fengqiao.roster.Roster;
import org.fengqiao.shared.FieldsRefused;
import org.fengqiao.staffing.StaffRecord.Done;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Mediators who join, and what is on record of them. Each line is checked by the code that checks an import's. */
@Service
@Transactional
public class MediatorDesk implements LineDesk {

    static final String LIST = "mediators";
    static final String ID = "mediatorId";
    static final String COMMITTEE = "committeeCode";
    static final String LEFT_ON = "leftOn";

    private final Roster roster;
    private final ListBook lists;
    private final MediatorChecks checks;
    private final StaffLog log;

    MediatorDesk(Roster roster, ListBook lists, MediatorChecks checks, StaffLog log) {
        this.roster = roster;
        this.lists = lists;
        this.checks = checks;
        this.log = log;
    }

    /** The mediator's line, if the person may read it. */
    @Override
    public StaffFile read(CurrentUser by, String id) {
        var line = line(id);
        var unit = checks.unitOf(line);
        StaffScope.of(by).demandReading(unit);
        return new StaffFile(line, StaffScope.of(by).edits(unit), null, log.of(id));
    }

    /** Somebody is appointed; answers the number. */
    @Override
    public String add(CurrentUser by, Map<String, String> fields) {
        lists.begin();
        StaffScope.of(by).demandEditing();
        var line = new TypedLine(fields).with(LEFT_ON, "");
        lists.key(LIST, line).filter(id -> roster.mediator(id).isPresent()).ifPresent(id -> {
            throw new FieldsRefused(ID, "已有编号为 " + id + " 的调解员。", "There is a mediator with this id already.");
        });
        lists.write(LIST, line, by.login());
        var id = lists.key(LIST, line).orElseThrow();
        var written = line(id);
        checks.demandKeeper(by, written);
        checks.demandOwnLogin(roster.mediator(id).orElseThrow());
        log.write(id, Done.of(StaffAct.JOINED), null, written, by.login());
        return id;
    }

    /** What is on record of somebody is written anew; with another committee, it is a move. */
    @Override
    public void change(CurrentUser by, String id, Given given) {
        lists.begin();
        var before = line(id);
        checks.demandKeeper(by, before);
        given.demandStill(before);
        var was = roster.mediator(id).orElseThrow();
        checks.demandChangeable(was, given);
        var line = new TypedLine(given.fields()).with(ID, id).with(LEFT_ON, before.get(LEFT_ON));
        lists.write(LIST, line, by.login());
        var after = line(id);
        checks.demandKeeper(by, after);
        checks.demandOwnLogin(roster.mediator(id).orElseThrow());
        var moved = !before.get(COMMITTEE).equals(after.get(COMMITTEE));
        if (moved) {
            checks.move(by, was, after.get(COMMITTEE));
        }
        log.write(id, Done.of(moved ? StaffAct.MOVED : StaffAct.CHANGED), before, after, by.login());
    }

    private TypedLine line(String id) {
        return roster.line(id).orElseThrow(UnknownStaff::new);
    }
}
