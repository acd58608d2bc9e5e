package org.fengqiao.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.fengqiao.shared.FieldsRefused;
import org.fengqiao.shared.Label;
import org.fengqiao.shared.PhoneNumber;
import org.jspecify.annotations.Nullable;

/**
 * What is written down of one party, as it was typed and checked here.
 *
 * @param name a person's or an organisation's name, 1-60 characters
 * @param idNumber of a person only
 * @param phone digits, blanks, plus and hyphen, 5-20 characters: what a file may hold from before there was a rule. What is
 *     written anew is a {@link PhoneNumber}
 * @param address 1-200 characters
 * @param agent who acts for the party with a power of attorney, 1-60 characters
 * @param guardian who acts for a person without full capacity (Civil Code art. 19-23), 1-60 characters
 * @param lacksCapacity whether an adult cannot judge what he does (Civil Code art. 21, 22); a minor needs no such word
 */
public record PartyDetails(
        Side side,
        PartyKind kind,
        String name,
        @Nullable String idNumber,
        @Nullable String phone,
        @Nullable String address,
        @Nullable String agent,
        @Nullable String guardian,
        boolean lacksCapacity) {

    /** How fields of a party behind the two sides' first begin, its position behind it. */
    public static final String FURTHER = "party";

    private static final int ADULT = 18;
    private static final int WORKS_FOR_A_LIVING = 16;

    /** Checks every part; the refusal names each wrong field by the side, for example {@code applicantPhone}. */
    public PartyDetails {
        var typed = new TypedParty(side, kind);
        name = typed.name(name);
        idNumber = typed.idNumber(idNumber);
        phone = typed.phone(phone);
        address = typed.text("Address", "住址", address, 200);
        agent = typed.text("Agent", "代理人", agent, 60);
        guardian = typed.guardian(guardian);
        lacksCapacity = lacksCapacity && guardian != null;
        typed.demandRight();
    }

    /** Somebody who acts in person, or whose guardian is one of a minor. */
    public PartyDetails(
            Side side,
            PartyKind kind,
            String name,
            @Nullable String idNumber,
            @Nullable String phone,
            @Nullable String address,
            @Nullable String agent,
            @Nullable String guardian) {
        this(side, kind, name, idNumber, phone, address, agent, guardian, false);
    }

    /**
     * A guardian acts for a minor, or for an adult who cannot judge what he does, and for nobody else. Who is under sixteen
     * has one; from sixteen on somebody who lives by his own work acts alone (Civil Code art. 17-22, R02).
     *
     * @param day on which the age counts; nothing is asked of whoever has no identity number on file
     * @param position among the parties, from 1: one behind the two sides' first is named by it, never by who it is
     */
    void requireGuardianAsOf(LocalDate day, int position) {
        if (idNumber == null) {
            return;
        }
        var age = new IdentityNumber(idNumber).ageOn(day);
        if (guardian != null && age >= ADULT && !lacksCapacity) {
            throw new FieldsRefused(
                    fieldAt("Guardian", position),
                    who(position) + "已成年，不用监护人；确实不能辨认自己行为的，请勾选说明（民法典第十七、十八条，R02）。",
                    english(side) + "An adult with capacity has no guardian (Civil Code art. 17, 18; R02).");
        }
        if (guardian == null && age < WORKS_FOR_A_LIVING) {
            throw new FieldsRefused(
                    fieldAt("Guardian", position),
                    who(position) + "未满十六周岁，须由监护人参加（民法典第十九、二十条，R02）。",
                    english(side) + "Who is under sixteen acts through a guardian (Civil Code art. 19, 20; R02).");
        }
    }

    /**
     * The name where several cases stand together: of a minor the surname only (Minors Protection Law art. 103).
     *
     * @param day on which the age counts
     */
    public String nameOnLists(LocalDate day) {
        return isMinorOn(day) ? Covered.name(name) : name;
    }

    /**
     * Whether it is a minor. Whoever has a guardian and is no adult without capacity is taken for one where no identity
     * number tells the age.
     */
    public boolean isMinorOn(LocalDate day) {
        return idNumber == null ? guardian != null && !lacksCapacity : new IdentityNumber(idNumber).ageOn(day) < ADULT;
    }

    /**
     * A telephone number reaches somebody. One that the file held before there was a rule stays until somebody mends it: it
     * must not keep the rest of the case from being worked on.
     *
     * @param written what the file holds already
     * @param position as for the guardian
     */
    void requirePhone(List<PartyDetails> written, int position) {
        if (phone == null || PhoneNumber.isOne(phone)) {
            return;
        }
        if (written.stream().noneMatch(each -> phone.equals(each.phone))) {
            throw PhoneNumber.refused(fieldAt("Phone", position), new Label(who(position), english(side)));
        }
    }

    private String fieldAt(String what, int position) {
        return position <= Side.OPPOSED.size() ? field(side, what) : FURTHER + position + what;
    }

    private String who(int position) {
        return position <= Side.OPPOSED.size() ? side.chinese() : "第" + position + "名当事人（" + side.chinese() + "）";
    }

    /** A person of whom only the name is known yet. */
    public static PartyDetails named(Side side, String name) {
        return named(side, name, null);
    }

    /** The same with the identity number, which tells two people of one name apart. */
    public static PartyDetails named(Side side, String name, @Nullable String idNumber) {
        return new PartyDetails(side, PartyKind.PERSON, name, idNumber, null, null, null, null);
    }

    /** The field's name in forms and requests. */
    public static String field(Side side, String what) {
        return switch (side) {
                    case APPLICANT -> "applicant";
                    case RESPONDENT -> "respondent";
                    case THIRD_PARTY -> "thirdParty";
                }
                + what;
    }

    /**
     * Nobody stands in two places. Two people of one name on one side are taken for two unless their identity numbers say
     * otherwise; in different places they are taken for one unless the numbers say otherwise.
     *
     * @param field the form's name of one of this party's fields, by {@code Name} or {@code IdNumber}: where the refusal is shown
     */
    public void requireOtherThan(PartyDetails other, UnaryOperator<String> field) {
        if (hasIdNumberOf(other)) {
            throw side == other.side
                    ? new FieldsRefused(
                            field.apply("IdNumber"), "同一人写了两次（身份证号相同）。", "The same person is written down twice.")
                    : new FieldsRefused(
                            field.apply("IdNumber"),
                            "%s和%s的身份证号相同：同一人不能既是%s又是%s，请核对。"
                                    .formatted(
                                            other.side.chinese(), side.chinese(), other.side.chinese(), side.chinese()),
                            "Both parties have the same identity number; the same person cannot stand in two places.");
        }
        if (side != other.side && sameAs(other)) {
            throw new FieldsRefused(
                    field.apply("Name"),
                    "同一人不能既是%s又是%s；若只是同名，请填写双方身份证号。".formatted(other.side.chinese(), side.chinese()),
                    "The same person stands in two places; if only the names are equal, give both identity numbers.");
        }
    }

    /** Whether both are one and the same: by identity number where both have one, else by name. */
    boolean sameAs(PartyDetails other) {
        return idNumber != null && other.idNumber != null
                ? hasIdNumberOf(other)
                : kind == other.kind && name.equals(other.name);
    }

    private boolean hasIdNumberOf(PartyDetails other) {
        return idNumber != null && idNumber.equals(other.idNumber);
    }

    private static String english(Side side) {
        return side.english() + ": ";
    }

    @Override
    public String toString() {
        return side + " " + kind;
    }
}
