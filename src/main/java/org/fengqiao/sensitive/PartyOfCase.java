package org.fengqiao.sensitive;

import java.util.List;
import java.util.stream.IntStream;
import org.fengqiao.casefile.CaseAction;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.shared.FieldsRefused;
import org.fengqiao.shared.Label;

/** A party as forms and lists name it: side and place, never who it is. */
final class PartyOfCase {

    private PartyOfCase() {}

    /** The row of the party. @param position among the parties of the file, from 0 */
    static long row(CaseFile file, int position) {
        return file.partyId(position)
                .orElseThrow(() -> new FieldsRefused("party", "没有这位当事人。", "There is no such party."));
    }

    static String name(CaseFile file, int position) {
        return file.parties().get(position).side().chinese() + (position + 1);
    }

    /** The same by its row; nothing to say of a party that was taken out. */
    static String nameOfRow(CaseFile file, long row) {
        return IntStream.range(0, file.parties().size())
                .filter(position -> file.partyId(position).orElseThrow() == row)
                .mapToObj(position -> name(file, position))
                .findFirst()
                .orElse("");
    }

    static CaseAction.Field choice(CaseFile file) {
        return CaseAction.Field.choice("party", new Label("哪位当事人", "Which party"), options(file));
    }

    private static CaseAction.Option option(CaseFile file, int position) {
        var party = file.parties().get(position);
        return new CaseAction.Option(
                String.valueOf(position),
                new Label(
                        name(file, position) + " " + party.name(),
                        party.side().english() + " " + (position + 1) + " " + party.name()));
    }

    private static List<CaseAction.Option> options(CaseFile file) {
        return IntStream.range(0, file.parties().size())
                .mapToObj(position -> option(file, position))
                .toList();
    }
}
