package org.fengqiao.mediation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What a partial agreement leaves open, and what becomes of it (Shenzhen ordinance 2022 art. 26, R17).
 *
 * @param what 2-2,000 characters
 */
@Embeddable
public record OpenRest(
        @Column(name = "open_rest") String what,

        @Column(name = "rest_fate") @Enumerated(EnumType.STRING)
        RestFate fate) {

    /** @throws org.fengqiao.shared.FieldsRefused when it does not say what is left */
    public OpenRest {
        what = MediationTexts.atLeast(2, "rest", "还有什么没谈成（R17）", what, 2000);
    }
}
