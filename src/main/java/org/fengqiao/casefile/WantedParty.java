package org.fengqiao.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fengqiao.shared.FieldsRefused;
import org.fengqiao.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A party that somebody looks for. What is kept sealed is found as a whole only: a part of a name finds nothing.
 *
 * @param name a whole name, blanks make no difference
 * @param idNumber 18 characters
 * @param phone whole; what is no digit makes no difference
 */
public record WantedParty(
        @Nullable String name,
        @Nullable String idNumber,
        @Nullable String phone) {

    /** @throws FieldsRefused when all three are missing, or one cannot be what it is called */
    public WantedParty {
        name = Texts.optional("name", "姓名或名称", name, 60);
        idNumber = Optional.ofNullable(Texts.optional("idNumber", "身份证号", idNumber, 40))
                .map(typed -> IdentityNumber.read("idNumber", typed).digits())
                .orElse(null);
        phone = Texts.optional("phone", "电话", phone, 20);
        if (name == null && idNumber == null && phone == null) {
            throw new FieldsRefused("name", "请填写姓名、身份证号或者电话。", "Give a name, an identity number or a telephone.");
        }
    }

    /** By what, for the record: never the values. */
    List<String> by() {
        var by = new ArrayList<String>();
        if (name != null) {
            by.add("姓名");
        }
        if (idNumber != null) {
            by.add("身份证号");
        }
        if (phone != null) {
            by.add("电话");
        }
        return by;
    }

    @Override
    public String toString() {
        return "WantedParty by " + by();
    }
}
