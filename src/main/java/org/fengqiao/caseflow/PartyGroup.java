package org.fengqiao.caseflow;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.fengqiao.casefile.PartyDetails;
import org.fengqiao.casefile.PartyKind;
import org.fengqiao.casefile.Side;
import org.fengqiao.shared.FieldError;
import org.fengqiao.shared.FieldsRefused;
import org.fengqiao.shared.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * The group of fields of a form that is about one party.
 *
 * @param prefix how its fields' names begin
 * @param title how a refusal names it
 * @param english the same in English
 */
record PartyGroup(String prefix, String title, String english) {

    /** The groups beside those of the two sides. */
    static final List<PartyGroup> FURTHER = List.of(
            new PartyGroup("furtherOne", "其他当事人一：", "Further party 1: "),
            new PartyGroup("furtherTwo", "其他当事人二：", "Further party 2: "),
            new PartyGroup("furtherThree", "其他当事人三：", "Further party 3: "));

    /** The group of a side's first party, whose name the start form holds. */
    static PartyGroup of(Side side) {
        return new PartyGroup(PartyDetails.field(side, ""), "", "");
    }

    String key(String what) {
        return prefix + what;
    }

    /** Everything but side and name. */
    void show(PartyDetails known, Map<String, @Nullable Object> shown) {
        shown.put(key("Kind"), known.kind().name());
        shown.put(key("IdNumber"), known.idNumber());
        shown.put(key("Phone"), known.phone());
        shown.put(key("Address"), known.address());
        shown.put(key("Agent"), known.agent());
        shown.put(key("NeedsGuardian"), known.guardian() != null);
        shown.put(key("LacksCapacity"), known.lacksCapacity());
        shown.put(key("Guardian"), known.guardian());
    }

    /** A party whose side and name are asked as well. */
    void showAll(PartyDetails known, Map<String, @Nullable Object> shown) {
        shown.put(key("Side"), known.side().name());
        shown.put(key("Name"), known.name());
        show(known, shown);
    }

    /** @throws FieldsRefused with all that is wrong in the group */
    PartyDetails readAll(FormFields fields) {
        var wrong = new Refusals();
        var side = wrong.of(() -> fields.choice(key("Side"), title + "是哪一方", Side.class));
        var name = wrong.of(() -> fields.text(key("Name"), title + "姓名或单位名称", 60));
        var party = wrong.of(() -> read(
                Objects.requireNonNullElse(side, Side.THIRD_PARTY),
                Objects.requireNonNullElse(name, Refusals.UNREAD),
                fields));
        return wrong.need(party);
    }

    /** The same where side and name are known. */
    PartyDetails read(Side side, String name, FormFields fields) {
        var wrong = new Refusals();
        var kind = wrong.of(() -> fields.choice(key("Kind"), side.chinese() + "是个人还是单位", PartyKind.class));
        var idNumber = wrong.of(() -> text(fields, side, "IdNumber", "身份证号", 40));
        var phone = wrong.of(() -> text(fields, side, "Phone", "联系电话", 20));
        var address = wrong.of(() -> text(fields, side, "Address", "住址", 200));
        var agent = wrong.of(() -> text(fields, side, "Agent", "代理人", 60));
        var guardian = wrong.of(() -> guardian(side, fields));
        var party = wrong.of(() -> inThisGroup(
                side,
                () -> new PartyDetails(
                        side,
                        Objects.requireNonNullElse(kind, PartyKind.PERSON),
                        name,
                        idNumber,
                        phone,
                        address,
                        agent,
                        guardian,
                        fields.yes(key("LacksCapacity")))));
        return wrong.need(party);
    }

    private PartyDetails inThisGroup(Side side, Supplier<PartyDetails> read) {
        try {
            return read.get();
        } catch (FieldsRefused refused) {
            throw here(side, refused);
        }
    }

    private @Nullable String guardian(Side side, FormFields fields) {
        if (!fields.yes(key("NeedsGuardian"))) {
            return null;
        }
        var guardian = text(fields, side, "Guardian", "监护人", 60);
        if (guardian == null) {
            throw new FieldsRefused(
                    key("Guardian"),
                    side.chinese() + "没有完全行为能力的，请填写监护人（民法典第十九至二十三条）。",
                    "A party without full capacity acts through a guardian (Civil Code art. 19-23).");
        }
        return guardian;
    }

    private @Nullable String text(FormFields fields, Side side, String what, String label, int max) {
        return fields.optionalText(key(what), side.chinese() + label, max);
    }

    /** The party itself names its fields by its side; the form has them under this group's names. */
    private FieldsRefused here(Side side, FieldsRefused refused) {
        return new FieldsRefused(refused.errors().stream()
                .map(each -> new FieldError(
                        each.field().replaceFirst("^" + PartyDetails.field(side, ""), prefix),
                        title + each.chinese(),
                        english + each.english()))
                .toList());
    }

    /** Fields that are named by the position of a further party, under the names that its group has in the form. */
    static FieldsRefused inTheirGroups(FieldsRefused refused) {
        return new FieldsRefused(
                refused.errors().stream().map(PartyGroup::inItsGroup).toList());
    }

    private static FieldError inItsGroup(FieldError error) {
        for (var i = 0; i < FURTHER.size(); i++) {
            var position = PartyDetails.FURTHER + (Side.OPPOSED.size() + i + 1);
            if (error.field().startsWith(position)) {
                var field = FURTHER.get(i).key(error.field().substring(position.length()));
                return new FieldError(field, error.chinese(), error.english());
            }
        }
        return error;
    }
}
