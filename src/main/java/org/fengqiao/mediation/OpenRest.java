package org.fengqiao.mediation;

/**
 * What a partial agreement leaves open, and what becomes of it (Shenzhen ordinance 2022 art. 26, R17).
 *
 * @param what 2-2,000 characters
 */
public record OpenRest(String what, RestFate fate) {

    /** @throws org.fengqiao.shared.FieldsRefused when it does not say what is left */
    public OpenRest {
        what = MediationTexts.atLeast(2, "rest", "还有什么没谈成（R17）", what, 2000);
    }
}
