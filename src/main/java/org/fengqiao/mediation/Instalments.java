package org.fengqiao.mediation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.shared.FieldsRefused;
import org.jspecify.annotations.Nullable;

/**
 * The parts in which an agreement is performed, in the order of their days; none where it is performed in one. Two to six:
 * more are a matter for a contract (R18).
 */
public record Instalments(List<InstalmentTerm> terms) {

    /** Performed in one. */
    public static final Instalments NONE = new Instalments(List.of());

    private static final int MOST = 6;

    /** @throws FieldsRefused for a single part, too many, days out of order or amounts that are no money */
    public Instalments {
        terms = List.copyOf(terms);
        refuseUnless(terms.size() != 1 && terms.size() <= MOST, "分期履行的，填两期至六期（R18）。", "Two to six instalments (R18).");
        for (var i = 1; i < terms.size(); i++) {
            refuseUnless(
                    terms.get(i).dueOn().isAfter(terms.get(i - 1).dueOn()),
                    "各期的最后一天应当一期比一期晚（R18）。",
                    "Each instalment is due after the one before (R18).");
        }
        refuseUnless(
                terms.stream()
                        .allMatch(each -> each.amount().signum() > 0
                                && each.amount().stripTrailingZeros().scale() <= 2),
                "各期金额应大于零，最多两位小数（R18）。",
                "Each instalment is more than nothing, with at most two decimals (R18).");
    }

    /** The last day of the last one. */
    public Optional<LocalDate> lastDay() {
        return terms.isEmpty()
                ? Optional.empty()
                : Optional.of(terms.get(terms.size() - 1).dueOn());
    }

    /** Together they are what was agreed, and nobody pays before agreeing. */
    void require(@Nullable BigDecimal total, LocalDate agreedOn) {
        if (terms.isEmpty()) {
            return;
        }
        var sum = terms.stream().map(InstalmentTerm::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        refuseUnless(
                total == null || total.compareTo(sum) == 0,
                "各期金额相加是 " + sum.toPlainString() + " 元，与涉及金额不符（R18）。",
                "The instalments do not add up to the amount (R18).");
        refuseUnless(
                !terms.get(0).dueOn().isBefore(agreedOn),
                "第一期不能早于达成协议之日（" + agreedOn + "）。",
                "The first instalment is not before the day of the agreement.");
    }

    private static void refuseUnless(boolean holds, String chinese, String english) {
        if (!holds) {
            throw new FieldsRefused("instalments", chinese, english);
        }
    }
}
