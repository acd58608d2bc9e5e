package org.fengqiao.assignment;

/**
 * A mediator as the published list shows him: what a party needs to choose, no telephone number.
 *
 * @param committeeName name of the person's committee
 * @param openCases cases that the person has in hand
 */
public record PublishedMediator(Candidate candidate, String committeeName, int openCases) {

    /** The person in one line, for a field to choose from. */
    public String inOneLine() {
        return candidate.name() + "（" + committeeName + "；" + candidate.specialityNames() + "；在办 " + openCases + " 件）";
    }
}
