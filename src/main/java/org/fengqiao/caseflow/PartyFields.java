package org.fengqiao.caseflow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.PartyDetails;
import org.fengqiao.casefile.Side;
import org.fengqiao.shared.FieldsRefused;
import org.fengqiao.shared.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * What the first form of a case, at whichever tier it begins, asks of the parties: of each side's first, whose name the
 * start form holds, and of up to three others. Sent again it mends what it wrote. A case may have more parties than a form
 * shows; those are left as they are.
 */
public final class PartyFields {

    private static final String HOW_MANY = "furtherParties";
    private static final String PEOPLE = "peopleInvolved";
    private static final int MOST_PEOPLE = 99_999;

    private PartyFields() {}

    /**
     * Writes the parties into the file. Call it inside {@code CaseDesk.change}.
     *
     * @throws FieldsRefused with all that is wrong with all of them
     */
    public static void write(CaseFile file, FormFields fields) {
        var wrong = new Refusals();
        var known = new ArrayList<@Nullable PartyDetails>();
        Side.OPPOSED.forEach(side -> known.add(
                wrong.of(() -> PartyGroup.of(side).read(side, file.party(side).name(), fields))));
        if (fields.optionalText(HOW_MANY, "还有几名其他当事人", 3) == null) {
            // A form from before it asked: it says nothing of the others.
            known.addAll(further(file));
            describe(file, known, wrong);
        } else {
            writeAll(file, fields, known, wrong);
        }
    }

    private static void writeAll(CaseFile file, FormFields fields, List<@Nullable PartyDetails> known, Refusals wrong) {
        var groups = wrong.of(() -> fields.number(HOW_MANY, "还有几名其他当事人", 0, PartyGroup.FURTHER.size()));
        PartyGroup.FURTHER.stream().limit(groups == null ? 0 : groups).forEach(group -> {
            var party = wrong.of(() -> group.readAll(fields));
            requireOtherThan(known, party, group, wrong);
            known.add(party);
        });
        known.addAll(further(file).stream().skip(PartyGroup.FURTHER.size()).toList());
        var people = wrong.of(() -> fields.number(PEOPLE, "涉及人数", known.size(), MOST_PEOPLE));
        describe(file, known, wrong);
        file.involve(wrong.need(people));
    }

    private static void requireOtherThan(
            List<@Nullable PartyDetails> known, @Nullable PartyDetails party, PartyGroup group, Refusals wrong) {
        if (party != null) {
            known.stream()
                    .filter(Objects::nonNull)
                    .forEach(earlier -> wrong.check(() -> party.requireOtherThan(earlier, group::key)));
        }
    }

    /** The file names whom a refusal is about by the position; the form has that person in a group of its own. */
    private static void describe(CaseFile file, List<@Nullable PartyDetails> known, Refusals wrong) {
        wrong.check(() -> inTheirGroups(() -> file.checkParties(known)));
        wrong.demandNone();
        inTheirGroups(() ->
                file.describeParties(known.stream().map(Objects::requireNonNull).toList()));
    }

    private static void inTheirGroups(Runnable rule) {
        try {
            rule.run();
        } catch (FieldsRefused refused) {
            throw PartyGroup.inTheirGroups(refused);
        }
    }

    /** What the file holds of the parties, under the fields' names. */
    public static Map<String, @Nullable Object> prefill(CaseFile file) {
        var shown = new HashMap<String, @Nullable Object>();
        Side.OPPOSED.forEach(side -> PartyGroup.of(side).show(file.party(side), shown));
        var further = further(file);
        var fitting = Math.min(further.size(), PartyGroup.FURTHER.size());
        for (var i = 0; i < fitting; i++) {
            PartyGroup.FURTHER.get(i).showAll(further.get(i), shown);
        }
        shown.put(HOW_MANY, String.valueOf(fitting));
        shown.put(PEOPLE, file.peopleInvolved());
        return shown;
    }

    /** Whether nothing but the name is known of a party that the form shows, so that a later stage has to ask. */
    public static boolean missing(CaseFile file) {
        return file.partiesInOrder().stream()
                .limit(Side.OPPOSED.size() + PartyGroup.FURTHER.size())
                .anyMatch(known -> known.idNumber() == null && known.phone() == null && known.address() == null);
    }

    private static List<PartyDetails> further(CaseFile file) {
        return file.partiesInOrder().stream().skip(Side.OPPOSED.size()).toList();
    }
}
