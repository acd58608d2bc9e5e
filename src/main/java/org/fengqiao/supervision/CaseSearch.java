package org.fengqiao.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.fengqiao.casefile.Standing;
import org.fengqiao.casefile.WantedParty;
import org.fengqiao.organisation.DisputeCategory;
import org.fengqiao.shared.FieldsRefused;
import org.fengqiao.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What somebody knows of a case that he looks for; all that is given must hold, null leaves a filter out.
 *
 * @param number a whole number in either form, or its beginning or end
 * @param mediator a whole name or a login id, of anybody who was named in the case
 * @param stage key of the stage at which an open case stands
 * @param after the last case of the page before; null for the first page
 */
public record CaseSearch(
        @Nullable WantedNumber number,
        @Nullable WantedParty party,
        @Nullable String township,
        @Nullable String village,
        @Nullable DisputeCategory category,
        @Nullable String mediator,
        Days accepted,
        Days closed,
        @Nullable Standing standing,
        @Nullable String stage,
        @Nullable Place after) {

    /** @throws FieldsRefused when nothing is given, or something cannot be what it is called */
    public CaseSearch {
        mediator = Texts.optional("mediator", "调解员", mediator, 64);
        if (Stream.of(number, party, township, village, category, mediator, standing, stage)
                        .allMatch(Objects::isNull)
                && accepted.isOpen()
                && closed.isOpen()) {
            throw new FieldsRefused("number", "请至少填写一个查询条件。", "Give at least one thing to look for.");
        }
        if (stage != null && !CaseFactRows.STAGES.contains(stage)) {
            throw new FieldsRefused("stage", "没有这个环节。", "There is no such stage.");
        }
    }

    /** The narrowest unit that is given. */
    @Nullable
    String unit() {
        return village != null ? village : township;
    }

    /** What was given besides the party, for the record: never a value. */
    List<String> besides() {
        var besides = new ArrayList<String>();
        add(besides, number, "案号");
        add(besides, unit(), "地方");
        add(besides, category, "纠纷类型");
        add(besides, mediator, "调解员");
        add(besides, standing, "状态");
        add(besides, stage, "环节");
        add(besides, accepted.isOpen() ? null : accepted, "受理日期");
        add(besides, closed.isOpen() ? null : closed, "结案日期");
        return besides;
    }

    private static void add(List<String> all, @Nullable Object given, String name) {
        if (given != null) {
            all.add(name);
        }
    }

    /** From a day to a day, both counted in; null is open. */
    public record Days(
            String field,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        /** @throws FieldsRefused when it ends before it begins, or lies outside any county's time */
        public Days {
            if (isFar(from) || isFar(to)) {
                throw new FieldsRefused(field, "日期超出范围。", "The day is out of range.");
            }
            if (from != null && to != null && to.isBefore(from)) {
                throw new FieldsRefused(field, "截止日期不能早于起始日期。", "The last day is not before the first.");
            }
        }

        private static boolean isFar(@Nullable LocalDate day) {
            return day != null && (day.getYear() < 1900 || day.getYear() > 2200);
        }

        boolean isOpen() {
            return from == null && to == null;
        }
    }

    /** Where a page ended: the order is by day of acceptance and number, the newest first. */
    public record Place(LocalDate acceptedOn, String number) {}
}
