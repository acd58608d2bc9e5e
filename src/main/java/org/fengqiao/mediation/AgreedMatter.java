package org.fengqiao.mediation;

import org.jspecify.annotations.Nullable;

/**
 * All that a session in which the sides agreed brought.
 *
 * @param rest what they did not agree on, of a partial agreement (R17)
 * @param wish whether a party wants it in writing, or the dispute is a hard one (R13)
 */
public record AgreedMatter(
        AgreementTerms terms,
        Instalments instalments,
        @Nullable OpenRest rest,
        WritingWanted wish) {

    /** Everything agreed, performed in one, nobody asking for writing. */
    public static AgreedMatter whole(AgreementTerms terms) {
        return new AgreedMatter(terms, Instalments.NONE, null, WritingWanted.NO);
    }
}
