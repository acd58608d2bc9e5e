package org.fengqiao.supervision;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.fengqiao.casefile.PartyLook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds cases for whoever watches a unit. Like every list of cases it names no party; that one was looked for is on record. */
@Service
public class FindCasesDesk {

    private static final int MOST_ON_A_PAGE = 100;

    private final FigureReaders readers;
    private final FreshFacts fresh;
    private final Look look;
    private final FigureNames names;

    FindCasesDesk(FigureReaders readers, FreshFacts fresh, Look look, FigureNames names) {
        this.readers = readers;
        this.fresh = fresh;
        this.look = look;
        this.names = names;
    }

    /**
     * A page of what matches.
     *
     * @param size 1 to 100
     * @throws org.fengqiao.casefile.NotYoursToDo for whoever watches no unit, or another one than is asked for
     */
    public Found find(CaseSearch search, int size) {
        var scope = readers.scope(search.unit());
        var state = fresh.now();
        var page = Math.max(1, Math.min(size, MOST_ON_A_PAGE));
        var found = look.find(search, scope, page);
        var units = names.ofUnits();
        var lines = found.rows().stream()
                .limit(page)
                .map(row -> new Line(
                        FigureCasesDesk.Line.of(row, units), found.mediators().get(row.caseNumber())))
                .toList();
        return new Found(
                found.total() < 0 ? null : Math.min(found.total(), FindCases.MOST),
                found.total() > FindCases.MOST,
                state.asOf(),
                found.rows().size() > page ? place(found.rows().get(page - 1)) : null,
                lines);
    }

    private static CaseSearch.Place place(FigureCases.Row last) {
        return new CaseSearch.Place(last.acceptedOn(), last.caseNumber());
    }

    /**
     * A page.
     *
     * @param total how many there are; null on a page after the first
     * @param more whether there are more than are counted
     * @param next where the next page begins; null on the last
     */
    public record Found(
            @Nullable Long total,
            boolean more,
            OffsetDateTime asOf,
            CaseSearch.@Nullable Place next,
            List<Line> rows) {}

    /** One case. @param mediator who was named last */
    public record Line(FigureCasesDesk.Line of, @Nullable String mediator) {}

    /** Counts and reads as of one moment. */
    @Component
    static class Look {

        private final FindCases cases;
        private final PartyLook parties;

        Look(FindCases cases, PartyLook parties) {
            this.cases = cases;
            this.parties = parties;
        }

        @Transactional
        Seen find(CaseSearch search, FigureScope scope, int size) {
            var total = search.after() == null ? cases.count(search, scope) : -1;
            var rows = cases.page(search, scope, size + 1);
            var wanted = search.party();
            if (wanted != null) {
                parties.note(wanted, total < 0 ? rows.size() : total, search.besides());
            }
            return new Seen(total, rows, cases.mediators(rows));
        }
    }

    /** @param total -1 where it was not counted */
    record Seen(long total, List<FigureCases.Row> rows, Map<String, String> mediators) {}
}
