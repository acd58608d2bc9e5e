package org.fengqiao.staffing;

import java.time.LocalDate;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.organisation.Committee;
import org.fengqiao.organisation.CommitteeBook;
import org.fengqiao.organisation.CommitteeKind;
import org.fengqiao.organisation.TypedLine;
import org.fengqiao.organisation.Unit;
import org.fengqiao.organisation.Units;
import org.fengqiao.roster.Roster;
import org.fengqiao.shared.FieldsRefused;
import org.fengqiao.staffing.StaffRecord.Done;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Committees that are dissolved: villages that were merged, an industry committee that is no more. A township's stays, for
 * every case of its villages may go up to it.
 */
@Service
@Transactional
public class DissolutionDesk {

    private static final String FIELD = "committeeCode";

    private final CommitteeDesk desk;
    private final CommitteeBook book;
    private final Roster roster;
    private final LeftBehind work;
    private final Units units;
    private final StaffLog log;

    DissolutionDesk(CommitteeDesk desk, CommitteeBook book, Roster roster, LeftBehind work, Units units, StaffLog log) {
        this.desk = desk;
        this.book = book;
        this.roster = roster;
        this.work = work;
        this.units = units;
        this.log = log;
    }

    /** Dissolves it as of today. @throws FieldsRefused while somebody is in office there or a case is open */
    public void end(CurrentUser by, String code, Given given) {
        var line = desk.opened(by, code, given);
        var committee = desk.committee(code);
        var today = log.today();
        demand(committee.existsOn(today), "这个调委会已经撤销。", "It was dissolved already.");
        demand(
                committee.kind() != CommitteeKind.TOWNSHIP,
                "乡镇调委会不能撤销：各村的案件都可能转到乡镇。",
                "A township's committee stays: cases of its villages go up to it.");
        demandNobody(FIELD, committee, today);
        demand(
                !work.isLeftAt(code, committee.unitCode()),
                "还有没有结案的案件，结案以后才能撤销。",
                "There are cases that are not closed; it is dissolved after them.");
        close(code, line, today, by);
    }

    /** Ends it, by itself or with its place; whether it may end was asked before. */
    void close(String code, TypedLine line, LocalDate today, CurrentUser by) {
        book.end(code, today);
        log.write(code, Done.on(StaffAct.ENDED, today), line, line.with("endedOn", today.toString()), by.login());
    }

    /**
     * Before a committee ends, all of its mediators have left, also those who have yet to take office: those whom the page lists.
     *
     * @throws FieldsRefused at a field, with how many they are
     */
    void demandNobody(String field, Committee committee, LocalDate today) {
        var left = roster.mediatorsOf(committee.code()).stream()
                .filter(each -> !each.hasLeftBy(today))
                .count();
        if (left > 0) {
            throw new FieldsRefused(
                    field,
                    committee.name() + "还有 " + left + " 名没有离任的调解员（包括尚未到任的），先为他们办理调动或者离任。",
                    "There are still " + left
                            + " mediators who have not left, those to come included; they move or leave first.");
        }
    }

    /** It is there again. */
    public void resume(CurrentUser by, String code, Given given) {
        var line = desk.opened(by, code, given);
        var ended = desk.committee(code).endedOn().map(LocalDate::toString).orElse("");
        demand(!ended.isEmpty(), "这个调委会没有撤销。", "It was not dissolved.");
        demand(
                units.findByCode(line.get("unitCode")).flatMap(Unit::endedOn).isEmpty(),
                "所属单位已经撤销，先恢复单位。",
                "Its place was dissolved; restore that first.");
        book.goOn(code);
        log.write(code, Done.of(StaffAct.RESUMED), line.with("endedOn", ended), line.with("endedOn", ""), by.login());
    }

    private static void demand(boolean holds, String chinese, String english) {
        if (!holds) {
            throw new FieldsRefused(FIELD, chinese, english);
        }
    }
}
