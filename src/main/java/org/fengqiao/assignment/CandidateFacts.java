package org.fengqiao.assignment;

import java.util.ArrayList;
import org.fengqiao.organisation.DisputeCategory;

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
        var words = new ArrayList<String>();
        words.add(sameCommittee ? "本委员会" : "其他委员会");
        if (registeredCase) {
            words.add("本人登记");
        }
        words.add((specialityMatches ? "擅长" : "专长不含") + category.chinese() + "纠纷");
        if (!available) {
            words.add("今日请假");
        }
        if (conflict) {
            words.add("已申报回避");
        }
        words.add("在办 " + openLoad + " 件");
        return String.join("，", words);
    }
}
