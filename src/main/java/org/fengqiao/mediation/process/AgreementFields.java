package org.fengqiao.mediation.process;

import static org.fengqiao.caseflow.DisputeLifecycle.HARD_CASE;

import java.util.List;
import java.util.stream.IntStream;
import org.fengqiao.caseflow.FormFields;
import org.fengqiao.caseflow.FormSubmission;
import org.fengqiao.mediation.AgreedMatter;
import org.fengqiao.mediation.AgreementForm;
import org.fengqiao.mediation.AgreementTerms;
import org.fengqiao.mediation.InstalmentTerm;
import org.fengqiao.mediation.Instalments;
import org.fengqiao.mediation.OpenRest;
import org.fengqiao.mediation.RestFate;
import org.fengqiao.mediation.WritingWanted;
import org.fengqiao.shared.FieldsRefused;
import org.jspecify.annotations.Nullable;

/** What the outcome form says of an agreement. */
final class AgreementFields {

    private static final List<String> ORDINALS = List.of("One", "Two", "Three", "Four", "Five", "Six");

    private AgreementFields() {}

    static AgreedMatter read(FormSubmission form) {
        var fields = form.fields();
        var instalments = fields.yes("performedAtOnce") ? Instalments.NONE : instalments(fields);
        var terms = terms(fields, instalments);
        var oralIsWanted = terms.form() == AgreementForm.WRITTEN || fields.yes("bothWantOral");
        return new AgreedMatter(
                terms,
                instalments,
                rest(fields),
                new WritingWanted(!oralIsWanted, form.flowIfSet(HARD_CASE).orElse(false)));
    }

    private static AgreementTerms terms(FormFields fields, Instalments instalments) {
        return new AgreementTerms(
                fields.choice("agreementForm", "协议形式", AgreementForm.class),
                fields.text("agreementContent", "协议内容（R14，人民调解法第二十九条）", 5000),
                fields.optionalAmount("amount", "涉及金额").orElse(null),
                fields.yes("performedAtOnce"),
                instalments
                        .lastDay()
                        .or(() -> fields.optionalDate("performBy", "履行期限"))
                        .orElse(null),
                fields.optionalText("placeOfPerformance", "履行地点", 200));
    }

    private static Instalments instalments(FormFields fields) {
        var count = fields.optionalAmount("instalments", "分几期履行").isEmpty()
                ? 1
                : fields.number("instalments", "分几期履行", 1, ORDINALS.size());
        return count == 1
                ? Instalments.NONE
                : new Instalments(IntStream.range(0, count)
                        .mapToObj(each -> instalment(fields, ORDINALS.get(each), each + 1))
                        .toList());
    }

    private static InstalmentTerm instalment(FormFields fields, String key, int no) {
        var field = "instalment" + key + "Amount";
        var label = "第" + no + "期金额";
        return new InstalmentTerm(
                fields.date("instalment" + key + "DueOn", "第" + no + "期最后一天"),
                fields.optionalAmount(field, label)
                        .orElseThrow(() -> new FieldsRefused(field, "请填写“" + label + "”。", "This field is required.")));
    }

    private static @Nullable OpenRest rest(FormFields fields) {
        return fields.yes("partial")
                ? new OpenRest(
                        fields.text("rest", "还有什么没谈成", 2000), fields.choice("restFate", "其余部分怎么办", RestFate.class))
                : null;
    }
}
