package org.fengqiao.settlement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.fengqiao.shared.FieldsRefused;

/**
 * How a written agreement is signed. One on marriage, adoption or inheritance is signed on paper and scanned: an electronic
 * signature does not count there (Electronic Signature Law art. 3, R15).
 */
@Embeddable
public record SigningManner(
        @Column(name = "personal_status") boolean personalStatus,
        @Column(name = "signed_on_paper") boolean onPaper) {

    /** Nothing of a person's status, signed as the parties like. */
    public static final SigningManner ANY = new SigningManner(false, false);

    /** @throws FieldsRefused for personal status without paper */
    public SigningManner {
        if (personalStatus && !onPaper) {
            throw new FieldsRefused(
                    "signedOnPaper",
                    "涉及婚姻、收养、继承的协议不能电子签名，须签在纸上并扫描（R15，电子签名法第三条）。",
                    "An agreement on personal status is signed on paper and scanned (R15, Electronic Signature Law art. 3).");
        }
    }

    /** The next report of the same agreement: what it is about does not change from one signature to the other (R15). */
    SigningManner with(SigningManner later) {
        if (personalStatus && !later.personalStatus) {
            throw new FieldsRefused(
                    "personalStatus",
                    "此前登记签名时已写明涉及婚姻、收养、继承，不能再改为不涉及；填错的请先撤回那一步（R15，电子签名法第三条）。",
                    "An earlier report says that the agreement is about personal status; take that step back if it was wrong (R15).");
        }
        return later;
    }
}
