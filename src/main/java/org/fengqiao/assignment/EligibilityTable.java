package org.fengqiao.assignment;

import java.util.List;
import org.fengqiao.shared.Label;

/** The county's own table of who may mediate and who is preferred; an administrator changes it without code. */
public interface EligibilityTable {

    /** What the table says of each candidate, in their order. Nothing is written down: most of them are only looked at. */
    List<Verdict> judge(List<CandidateFacts> candidates);

    /** Asks once more of whoever is proposed, so that this one decision stands in the engine's history. */
    void record(CandidateFacts proposed);

    /**
     * @param eligible whether the person may mediate
     * @param score the higher, the sooner
     * @param reason the table's own words, may be empty
     */
    record Verdict(boolean eligible, int score, String reason, String reasonEnglish) {

        /** By a row of the table, whose words are the county's own. */
        public Verdict(boolean eligible, int score, String reason) {
            this(eligible, score, reason, reason);
        }

        /** By a rule of ours. */
        Verdict(boolean eligible, int score, Label reason) {
            this(eligible, score, reason.chinese(), reason.english());
        }
    }
}
