package org.fengqiao.casefile;

import java.util.Objects;
import org.fengqiao.shared.FieldsRefused;
import org.fengqiao.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A party asks that something kept of it is put right or deleted.
 *
 * @param party position among the parties of the file, from 0
 * @param answer what becomes of it
 * @param field what is put right; asked for a correction
 * @param value how it is right; empty where there is none
 * @param proof what was shown, 2-200 characters; asked for a correction
 * @param reason why not, 2-500 characters; asked for a refusal
 */
public record PartyRequest(
        int party,
        PartyAnswer answer,
        @Nullable PartyField field,
        @Nullable String value,
        @Nullable String proof,
        @Nullable String reason) {

    /** @throws FieldsRefused for the first that is missing */
    public PartyRequest {
        if (answer == PartyAnswer.CORRECTED) {
            if (field == null) {
                throw new FieldsRefused("field", "请选择“更正哪一项”。", "This field is required.");
            }
            proof = Texts.required("proof", "出示的证明材料", proof, 2, 200);
            reason = null;
        } else {
            reason = Texts.required("reason", "理由", reason, 2, 500);
            proof = Texts.optional("proof", "出示的证明材料", proof, 200);
            field = null;
        }
    }

    PartyField needField() {
        return Objects.requireNonNull(field);
    }

    /** Nobody's data in a log. */
    @Override
    public String toString() {
        return "PartyRequest " + answer;
    }
}
