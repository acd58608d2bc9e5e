package org.fengqiao.staffing;

import java.time.LocalDate;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.organisation.Committee;
import org.fengqiao.organisation.CommitteeBook;
import org.fengqiao.organisation.Committees;
import org.fengqiao.organisation.Unit;
import org.fengqiao.organisation.UnitBook;
import org.fengqiao.organisation.UnitLevel;
import org.fengqiao.organisation.Units;
import org.fengqiao.shared.FieldsRefused;
import org.fengqiao.staffing.StaffRecord.Done;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Villages and townships that are no more, as they were merged into others. Nothing is deleted: the code, the cases and the
 * figures stay, only nothing new begins there.
 */
@Service
@Transactional
public class MergerDesk {

    private final UnitDesk desk;
    private final UnitBook book;
    private final Ends ends;
    private final StaffLog log;

    MergerDesk(UnitDesk desk, UnitBook book, Ends ends, StaffLog log) {
        this.desk = desk;
        this.book = book;
        this.ends = ends;
        this.log = log;
    }

    /** Dissolves it and its committee as of today. @throws FieldsRefused while something still stands or is open there */
    public void end(CurrentUser by, String code, Given given) {
        var line = desk.opened(by, code, given);
        var unit = desk.unit(code);
        var today = log.today();
        demand(unit.endedOn().isEmpty(), "这个单位已经撤销。", "It was dissolved already.");
        ends.demandEmpty(unit, today);
        ends.endCommittee(unit, today, by);
        book.end(code, today);
        log.write(code, Done.on(StaffAct.UNIT_ENDED, today), line, line.with("endedOn", today.toString()), by.login());
    }

    /** It is there again; its committee is restored by itself. */
    public void resume(CurrentUser by, String code, Given given) {
        var line = desk.opened(by, code, given);
        var unit = desk.unit(code);
        var ended = unit.endedOn().map(LocalDate::toString).orElse("");
        demand(!ended.isEmpty(), "这个单位没有撤销。", "It was not dissolved.");
        demand(
                unit.parentCode().map(desk::unit).flatMap(Unit::endedOn).isEmpty(),
                "上级单位已经撤销，先恢复上级单位。",
                "The place above was dissolved; restore that first.");
        ends.demandNameIsFree(unit);
        book.goOn(code);
        log.write(
                code,
                Done.of(StaffAct.UNIT_RESUMED),
                line.with("endedOn", ended),
                line.with("endedOn", ""),
                by.login());
    }

    private static void demand(boolean holds, String chinese, String english) {
        if (!holds) {
            throw new FieldsRefused(UnitDesk.CODE, chinese, english);
        }
    }

    /** What has to be over before a place is. */
    @Component
    static class Ends {

        private final Units units;
        private final Committees committees;
        private final CommitteeBook book;
        private final DissolutionDesk dissolution;
        private final LeftBehind work;

        Ends(Units units, Committees committees, CommitteeBook book, DissolutionDesk dissolution, LeftBehind work) {
            this.units = units;
            this.committees = committees;
            this.book = book;
            this.dissolution = dissolution;
            this.work = work;
        }

        void demandEmpty(Unit unit, LocalDate today) {
            var below = units.findByParentCodeOrderByCode(unit.code());
            var standing =
                    below.stream().filter(each -> each.endedOn().isEmpty()).count();
            demand(
                    standing == 0,
                    "下面还有 " + standing + " 个村（社区），先撤销或者改设。",
                    "There are still " + standing + " villages in it; they end first.");
            demandNobody(unit, today);
            demand(
                    !work.isLeftAt(Committee.codeOf(unit.code()), unit.code())
                            && (unit.level() == UnitLevel.VILLAGE || !work.isLeftIn(unit.code())),
                    "还有没有结案的案件，结案以后才能撤销。",
                    "There are cases that are not closed; it is dissolved after them.");
        }

        private void demandNobody(Unit unit, LocalDate today) {
            var own = Committee.codeOf(unit.code());
            var others = committees.findAllByOrderByCode().stream()
                    .filter(each -> each.unitCode().equals(unit.code()) && each.existsOn(today))
                    .filter(each -> !each.code().equals(own))
                    .map(Committee::name)
                    .toList();
            demand(
                    others.isEmpty(),
                    "这里还有别的调委会，先撤销：" + String.join("、", others) + "。",
                    "Other committees stand here and are dissolved first: " + String.join(", ", others) + ".");
            committees.findByCode(own).ifPresent(each -> dissolution.demandNobody(UnitDesk.CODE, each, today));
        }

        void endCommittee(Unit unit, LocalDate today, CurrentUser by) {
            var code = Committee.codeOf(unit.code());
            if (committees.findByCode(code).filter(each -> each.existsOn(today)).isPresent()) {
                dissolution.close(code, book.line(code).orElseThrow(), today, by);
            }
        }

        void demandNameIsFree(Unit unit) {
            demand(
                    units.findByParentCodeOrderByCode(unit.parentCode().orElseThrow()).stream()
                            .noneMatch(each ->
                                    each.endedOn().isEmpty() && each.name().equals(unit.name())),
                    "同一上级下已有同名单位，先给其中一个更名。",
                    "Another place above which is the same has this name; rename one of them first.");
        }
    }
}
