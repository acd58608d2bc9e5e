package org.fengqiao.mediation.process;

import static org.fengqiao.caseflow.DisputeLifecycle.HARD_CASE;

import java.util.List;
import java.util.Objects;
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
import org.fengqiao.shared.Refusals;
import org.jspecify.annotations.Nullable;

/** What the outcome form says of an agreement. */
final class AgreementFields {

    private static final List<String> ORDINALS = List.of("One", "Two", "Three", "Four", "Five", "Six");

    private AgreementFields() {}

    static AgreedMatter read(FormSubmission form) {
        var fields = form.fields();
        var wrong = new Refusals();
        var instalments = wrong.of(() -> fields.yes("performedAtOnce") ? Instalments.NONE : instalments(fields));
        // Without its instalments an agreement would lack a last day, which nobody asked for.
        var read = instalments == null ? null : wrong.of(() -> terms(fields, instalments));
        var rest = wrong.of(() -> rest(fields));
        var terms = wrong.need(read);
        var oralIsWanted = terms.form() == AgreementForm.WRITTEN || fields.yes("bothWantOral");
        return new AgreedMatter(
                terms,
                wrong.need(instalments),
                rest,
                new WritingWanted(!oralIsWanted, form.flowIfSet(HARD_CASE).orElse(false)));
    }

    private static AgreementTerms terms(FormFields fields, Instalments instalments) {
        var wrong = new Refusals();
        var form = wrong.of(() -> fields.choice("agreementForm", "协议形式", AgreementForm.class));
        var content = wrong.of(() -> fields.text("agreementContent", "协议内容（R14，人民调解法第二十九条）", 5000));
        var amount = wrong.of(() -> fields.optionalAmount("amount", "涉及金额"));
        var lastDay = wrong.of(() -> instalments.lastDay().or(() -> fields.optionalDate("performBy", "履行期限")));
        var place = wrong.of(() -> fields.optionalText("placeOfPerformance", "履行地点", 200));
        return new AgreementTerms(
                wrong.need(form),
                wrong.need(content),
                wrong.need(amount).orElse(null),
                fields.yes("performedAtOnce"),
                wrong.need(lastDay).orElse(null),
                place);
    }

    private static Instalments instalments(FormFields fields) {
        var count = fields.optionalAmount("instalments", "分几期履行").isEmpty()
                ? 1
                : fields.number("instalments", "分几期履行", 1, ORDINALS.size());
        if (count == 1) {
            return Instalments.NONE;
        }
        var wrong = new Refusals();
        var terms = IntStream.range(0, count)
                .mapToObj(each -> wrong.of(() -> instalment(fields, ORDINALS.get(each), each + 1)))
                .filter(Objects::nonNull)
                .toList();
        wrong.demandNone();
        return new Instalments(terms);
    }

    private static InstalmentTerm instalment(FormFields fields, String key, int no) {
        var field = "instalment" + key + "Amount";
        var label = "第" + no + "期金额";
        var wrong = new Refusals();
        var dueOn = wrong.of(() -> fields.date("instalment" + key + "DueOn", "第" + no + "期最后一天"));
        var amount = wrong.of(() -> fields.optionalAmount(field, label)
                .orElseThrow(() -> new FieldsRefused(field, "请填写“" + label + "”。", "This field is required.")));
        return new InstalmentTerm(wrong.need(dueOn), wrong.need(amount));
    }

    private static @Nullable OpenRest rest(FormFields fields) {
        return fields.yes("partial")
                ? new OpenRest(
                        fields.text("rest", "还有什么没谈成", 2000), fields.choice("restFate", "其余部分怎么办", RestFate.class))
                : null;
    }
}
