package org.fengqiao.supervision.web;

import java.time.LocalDate;
import org.fengqiao.casefile.Standing;
import org.fengqiao.casefile.WantedParty;
import org.fengqiao.organisation.DisputeCategory;
import org.fengqiao.shared.FieldsRefused;
import org.fengqiao.supervision.CaseSearch;
import org.fengqiao.supervision.WantedNumber;
import org.jspecify.annotations.Nullable;

/** What is known of the cases, as a page sends it: an empty text is nothing. */
record FindCasesRequest(
        @Nullable String number,
        @Nullable String name,
        @Nullable String idNumber,
        @Nullable String phone,
        @Nullable String township,
        @Nullable String village,
        @Nullable String category,
        @Nullable String mediator,
        @Nullable LocalDate acceptedFrom,
        @Nullable LocalDate acceptedTo,
        @Nullable LocalDate closedFrom,
        @Nullable LocalDate closedTo,
        @Nullable Standing standing,
        @Nullable String stage,
        CaseSearch.@Nullable Place after,
        @Nullable Integer size) {

    private static final int USUAL = 20;

    CaseSearch search() {
        var typed = orNull(number);
        var code = orNull(category);
        return new CaseSearch(
                typed == null ? null : WantedNumber.read(typed),
                party(),
                orNull(township),
                orNull(village),
                code == null ? null : category(code),
                orNull(mediator),
                new CaseSearch.Days("acceptedTo", acceptedFrom, acceptedTo),
                new CaseSearch.Days("closedTo", closedFrom, closedTo),
                standing,
                orNull(stage),
                after);
    }

    int sizeOrUsual() {
        return size == null ? USUAL : size;
    }

    private static DisputeCategory category(String code) {
        return DisputeCategory.ofCode(code)
                .orElseThrow(() -> new FieldsRefused("category", "没有这个纠纷类型。", "There is no such category."));
    }

    private @Nullable WantedParty party() {
        return orNull(name) == null && orNull(idNumber) == null && orNull(phone) == null
                ? null
                : new WantedParty(name, idNumber, phone);
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    /** Nobody's name in a log. */
    @Override
    public String toString() {
        return "FindCasesRequest";
    }
}
