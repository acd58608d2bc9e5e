package org.fengqiao.mediation;

import org.fengqiao.shared.FieldsRefused;
import org.fengqiao.shared.Texts;
import org.jspecify.annotations.Nullable;

/** Texts that say something: a dot typed to get past a field is no record. */
final class MediationTexts {

    private MediationTexts() {}

    /** A required text of at least and at most so many characters. */
    static String atLeast(int least, String field, String label, @Nullable String value, int most) {
        var text = Texts.required(field, label, value, most);
        if (text.codePointCount(0, text.length()) < least) {
            throw new FieldsRefused(
                    field, "“" + label + "”至少 " + least + " 个字。", "At least " + least + " characters are expected.");
        }
        return text;
    }
}
