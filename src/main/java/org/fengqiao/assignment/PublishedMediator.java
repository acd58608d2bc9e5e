package org.fengqiao.assignment;

import org.fengqiao.shared.Label;

/**
 * A mediator as the published list shows him: what a party needs to choose, no telephone number.
 *
 * @param committeeName name of the person's committee
 * @param openCases cases that the person has in hand
 */
public record PublishedMediator(Candidate candidate, String committeeName, int openCases) {

    /** The person in one line, for a field to choose from. */
    public String inOneLine() {
        return label().chinese();
    }

    /** The same for an English reader too. */
    Label label() {
        var good = candidate.specialityLabel();
        return new Label(
                candidate.name() + "（" + committeeName + "；" + good.chinese() + "；在办 " + openCases + " 件）",
                candidate.name() + " (" + committeeName + "; " + good.english() + "; open cases: " + openCases + ")");
    }
}
