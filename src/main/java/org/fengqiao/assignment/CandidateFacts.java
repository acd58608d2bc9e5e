package org.fengqiao.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.fengqiao.organisation.DisputeCategory;
import org.fengqiao.shared.Label;

/**
 * What the table of eligibility is asked about one candidate (R05).
 *
 * @param sameCommittee whether the person belongs to the committee in charge
 * @param specialityMatches whether the person is good at the category of the dispute
 * @param available whether the person is not away today
 * @param openLoad cases that are not closed and name the person
 * @param conflict whether the person declared a conflict in this case
 * @param registeredCase whether the person registered the dispute
 * @param hasLogin whether the person works in the system
 * @param hardCase whether the case counts as hard
 */
public record CandidateFacts(
        boolean sameCommittee,
        boolean specialityMatches,
        boolean available,
        int openLoad,
        boolean conflict,
        boolean registeredCase,
        boolean hasLogin,
        boolean hardCase) {

    /** The facts in the words of whoever asks why: {@code 本委员会，擅长邻里纠纷，在办 0 件}. */
    public String inWords(DisputeCategory category) {
        return label(category).chinese();
    }

    /** The same for an English reader too. */
    Label label(DisputeCategory category) {
        var words = words(category);
        return new Label(
                words.stream().map(Label::chinese).collect(Collectors.joining("，")),
                words.stream().map(Label::english).collect(Collectors.joining(", ")));
    }

    private List<Label> words(DisputeCategory category) {
        var words = new ArrayList<Label>();
        words.add(sameCommittee ? ChoiceReason.OF_THIS : ChoiceReason.OF_ANOTHER);
        if (registeredCase) {
            words.add(ChoiceReason.REGISTERED);
        }
        words.add(specialityMatches ? ChoiceReason.goodAt(category) : ChoiceReason.notGoodAt(category));
        if (!available) {
            words.add(ChoiceReason.AWAY);
        }
        if (conflict) {
            words.add(ChoiceReason.CONFLICT);
        }
        words.add(ChoiceReason.openCases(String.valueOf(openLoad)));
        return words;
    }
}
