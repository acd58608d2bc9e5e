package org.fengqiao.related;

import java.util.StringJoiner;
import org.fengqiao.shared.Label;

/**
 * How many people and cases a dispute has, and what the county measures that by (R30).
 *
 * @param people whom the case itself concerns
 * @param electors whom it concerns together with the cases linked to it
 * @param cases how many cases with one cause, this one among them; nought when none is linked to it
 */
public record Crowd(int people, int electors, int cases, CrowdMeasures measures) {

    /** Whether it is a crowd at all. */
    boolean isOne() {
        return byPeople() || byCases();
    }

    /** By the number of its own people. */
    public boolean byPeople() {
        return people >= measures.peopleFrom();
    }

    /** By the number of linked cases. */
    public boolean byCases() {
        return cases >= measures.casesFrom();
    }

    /** The same in both languages. */
    Label label() {
        return new Label(inWords(), inEnglish());
    }

    /** In one line, with the rule. */
    public String inWords() {
        var grounds = new StringJoiner("；", "群体性纠纷：", "");
        if (byPeople()) {
            grounds.add("涉及 %d 人（%d 人起）".formatted(people, measures.peopleFrom()));
        }
        if (byCases()) {
            grounds.add("同一起因 %d 件（%d 件起）".formatted(cases, measures.casesFrom()));
        }
        return grounds + "，每方可推举代表不超过 %d 人（%s）。".formatted(measures.representativesMost(), measures.rule());
    }

    /** The same for an English reader. */
    String inEnglish() {
        var grounds = new StringJoiner("; ", "A crowd: ", "");
        if (byPeople()) {
            grounds.add("%d people (from %d on)".formatted(people, measures.peopleFrom()));
        }
        if (byCases()) {
            grounds.add("%d cases of one cause (from %d on)".formatted(cases, measures.casesFrom()));
        }
        return grounds + ". Each side may elect up to %d representatives.".formatted(measures.representativesMost());
    }
}
