package org.fengqiao.roster;

import static org.fengqiao.roster.MediatorColumns.COMMITTEE;
import static org.fengqiao.roster.MediatorColumns.FULL_TIME;
import static org.fengqiao.roster.MediatorColumns.ID;
import static org.fengqiao.roster.MediatorColumns.LOGIN;
import static org.fengqiao.roster.MediatorColumns.PRESIDING_YEARS;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fengqiao.organisation.ImportScope;
import org.fengqiao.organisation.ImportedList;
import org.fengqiao.shared.Label;
import org.fengqiao.shared.sheet.KeyColumn;
import org.fengqiao.shared.sheet.Layout;
import org.fengqiao.shared.sheet.ReadableSheet;
import org.fengqiao.shared.sheet.RowReader;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The mediators as lists to import. */
@Component
@Order(3)
class MediatorList implements ImportedList {

    private final Mediators mediators;
    private final RosterTables tables;
    private final Clock clock;

    MediatorList(Mediators mediators, RosterTables tables, Clock clock) {
        this.mediators = mediators;
        this.tables = tables;
        this.clock = clock;
    }

    @Override
    public Layout layout() {
        return MediatorColumns.LAYOUT;
    }

    @Override
    public List<Reading> read(List<ReadableSheet> sheets, ImportScope scope) {
        var ids = new KeyColumn(ID);
        var logins = new LoginCheck(mediators.findByLoginIdIsNotNull());
        var readings = new ArrayList<Reading>();
        for (var sheet : sheets) {
            var read = new ArrayList<Mediator>();
            sheet.forEachRow(row -> mediator(row, ids, scope).ifPresent(mediator -> {
                read.add(mediator);
                if (!sheet.lacks(LOGIN)) {
                    logins.read(mediator, row);
                }
            }));
            readings.add(new RosterReading(sheet.name(), () -> tables.putMediators(read, MediatorColumns.kept(sheet))));
        }
        logins.finish();
        return readings;
    }

    private static Optional<Mediator> mediator(RowReader row, KeyColumn ids, ImportScope scope) {
        var details = PersonColumns.read(row, ids.read(row));
        var committee = row.get(COMMITTEE);
        var fullTime = row.get(FULL_TIME, false);
        var presidingYears = row.get(PRESIDING_YEARS, 0);
        var login = row.get(LOGIN);
        if (committee != null && !scope.hasCommittee(committee)) {
            row.refuse(COMMITTEE, "没有代码为此的调委会", "there is no committee with this code");
        }
        if (committee != null && scope.isDissolved(committee) && row.get(PersonColumns.LEFT_ON) == null) {
            row.refuse(COMMITTEE, "该调委会已经撤销", "this committee was dissolved");
        }
        if (committee == null || !row.clean()) {
            return Optional.empty();
        }
        return details.map(known -> new Mediator(known, committee, fullTime, presidingYears, login));
    }

    /** A committee has three to nine members (People's Mediation Law art. 8); hired mediators may come on top. */
    @Override
    public List<Label> doubts() {
        return mediators.committeesOfUnusualSize(LocalDate.now(clock)).stream()
                .map(committee -> new Label(
                        "调委会 " + committee + " 的在任调解员不是 3 至 9 名（《人民调解法》第八条）。",
                        "Committee " + committee + " does not have 3 to 9 mediators in office (Law art. 8)."))
                .toList();
    }
}
