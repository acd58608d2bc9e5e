package org.fengqiao.mediation;

import java.util.Map;
import java.util.Optional;
import org.fengqiao.organisation.DisputeCategory;
import org.fengqiao.shared.FieldsRefused;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where an oral agreement will not do (R13). The categories are law; the rest is each county's own setting.
 *
 * @param unlessPerformedAtOnce whether the county wants every agreement in writing that was not performed at once, as
 *     Ningbo's ordinance of 2015 does (art. 24)
 * @param whenHard whether it wants that of hard cases too
 */
@ConfigurationProperties("fengqiao.mediation.written")
public record WrittenForm(
        @DefaultValue("true") boolean unlessPerformedAtOnce,
        @DefaultValue("true") boolean whenHard) {

    private static final String LABOUR = "劳动争议调解仲裁法第十四条";

    private static final Map<DisputeCategory, String> LAW = Map.of(
            DisputeCategory.WAGE_ARREARS,
            LABOUR,
            DisputeCategory.OTHER_LABOUR,
            LABOUR,
            DisputeCategory.FOREST_AND_LAND,
            "农村土地承包经营纠纷调解仲裁法第十条",
            DisputeCategory.MEDICAL,
            "医疗纠纷预防和处理条例第三十九条");

    /** The law that demands writing for a category, by its Chinese title and article. */
    public Optional<String> demandedBy(DisputeCategory category) {
        return Optional.ofNullable(LAW.get(category));
    }

    /** Why an oral agreement will not do here, in Chinese; nothing where it will. */
    Optional<String> whyNotOral(DisputeCategory category, boolean performedAtOnce, WritingWanted wanted) {
        var law = demandedBy(category);
        if (law.isPresent()) {
            return law.map(article -> category.chinese() + "纠纷应当订立书面协议（R13，" + article + "）。");
        }
        if (wanted.byParty()) {
            return Optional.of("当事人没有都同意口头的，应当订立书面协议（R13，人民调解法第二十八条）。");
        }
        if (unlessPerformedAtOnce && !performedAtOnce) {
            return Optional.of("没有当场履行的，应当订立书面协议（R13，本县规定）。");
        }
        if (whenHard && wanted.hardCase()) {
            return Optional.of("疑难复杂的纠纷应当订立书面协议（R13，本县规定）。");
        }
        return Optional.empty();
    }

    /** @throws FieldsRefused for an oral agreement where a written one is demanded */
    void require(DisputeCategory category, AgreementTerms terms, WritingWanted wanted) {
        if (terms.form() == AgreementForm.ORAL) {
            whyNotOral(category, terms.performedAtOnce(), wanted).ifPresent(why -> {
                throw new FieldsRefused("agreementForm", why, "A written agreement is demanded here (R13).");
            });
        }
    }
}
