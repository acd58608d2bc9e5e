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
}
