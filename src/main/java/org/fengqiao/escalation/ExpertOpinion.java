package org.fengqiao.escalation;

import java.time.LocalDate;
import org.fengqiao.shared.FieldsRefused;
import org.fengqiao.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What an expert of the think tank was asked and answered.
 *
 * @param expert the expert's id in the roster
 * @param question 5-1,000 characters
 * @param opinion 5-5,000 characters
 * @param advisedOn the day of the answer
 */
public record ExpertOpinion(String expert, String question, String opinion, LocalDate advisedOn) {

    /**
     * Checks every part.
     *
     * @param partiesAgree an expert joins with the parties' consent only (People's Mediation Law art. 20, R06)
     * @throws FieldsRefused naming the first field that cannot be taken
     */
    public static ExpertOpinion of(
            boolean partiesAgree,
            String expert,
            @Nullable String question,
            @Nullable String opinion,
            LocalDate advisedOn) {
        if (!partiesAgree) {
            throw new FieldsRefused(
                    "partiesAgree",
                    "邀请专家须经双方当事人同意（人民调解法第二十条）。",
                    "An expert joins only with the consent of the parties (art. 20).");
        }
        return new ExpertOpinion(
                expert,
                Texts.required("question", "咨询问题", question, 5, 1000),
                Texts.required("opinion", "专家意见", opinion, 5, 5000),
                advisedOn);
    }
}
