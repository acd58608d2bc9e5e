package org.fengqiao.ledger;

import org.fengqiao.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What the village writes of a dispute that it could not settle.
 *
 * @param problem what it is about, 5-2,000 characters
 * @param claims what both sides want, 2-1,000 characters; unknown where the entry was made by itself
 * @param riskLevel not assessed where the entry was made by itself
 * @param suggestion steps taken and proposed, up to 500 characters
 */
public record LedgerNote(
        String problem,
        @Nullable String claims,
        @Nullable RiskLevel riskLevel,
        @Nullable String suggestion) {

    private static final int LONGEST_PROBLEM = 2000;

    /** What somebody entered. @throws org.fengqiao.shared.FieldsRefused naming the first field that cannot be taken */
    public static LedgerNote of(
            @Nullable String problem, @Nullable String claims, RiskLevel riskLevel, @Nullable String suggestion) {
        return new LedgerNote(
                Texts.required("problem", "纠纷情况", problem, 5, LONGEST_PROBLEM),
                Texts.required("claims", "双方诉求", claims, 2, 1000),
                riskLevel,
                Texts.optional("suggestion", "处置建议", suggestion, 500));
    }

    /** What the case file alone tells; facts longer than the ledger's line are cut, the case keeps them whole. */
    static LedgerNote fromFacts(String facts) {
        var length = facts.codePointCount(0, facts.length());
        var problem = length <= LONGEST_PROBLEM
                ? facts
                : facts.substring(0, facts.offsetByCodePoints(0, LONGEST_PROBLEM - 1)) + "…";
        return new LedgerNote(problem, null, null, null);
    }
}
