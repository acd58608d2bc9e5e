package org.fengqiao.casefile;

import java.util.ArrayList;
import java.util.List;

/** The parties of a file in the order in which forms ask for them: the first of each side, then the others. */
final class PartyRows {

    private PartyRows() {}

    static Party first(List<Party> rows, Side side) {
        return rows.stream().filter(each -> each.side() == side).findFirst().orElseThrow();
    }

    static List<Party> inOrder(List<Party> rows) {
        var ordered = new ArrayList<Party>();
        Side.OPPOSED.forEach(side -> ordered.add(first(rows, side)));
        rows.stream().filter(each -> !ordered.contains(each)).forEach(ordered::add);
        return ordered;
    }

    /** Mends row by row, adds what is new, takes away what is named no more. */
    static void write(CaseNumber number, List<Party> rows, List<PartyDetails> known) {
        var ordered = inOrder(rows);
        for (var i = 0; i < known.size(); i++) {
            if (i < ordered.size()) {
                ordered.get(i).write(number, known.get(i));
            } else {
                rows.add(new Party(number, known.get(i)));
            }
        }
        rows.removeAll(ordered.subList(Math.min(known.size(), ordered.size()), ordered.size()));
    }
}
