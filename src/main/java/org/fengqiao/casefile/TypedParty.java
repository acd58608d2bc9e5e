package org.fengqiao.casefile;

import java.util.Objects;
import org.fengqiao.shared.FieldsRefused;
import org.fengqiao.shared.Label;
import org.fengqiao.shared.PhoneNumber;
import org.fengqiao.shared.Refusals;
import org.fengqiao.shared.Texts;
import org.jspecify.annotations.Nullable;

/** Reads what was typed of one party; what is refused is gathered, and named by the side, for example {@code applicantPhone}. */
final class TypedParty {

    private final Refusals wrong = new Refusals();
    private final Side side;
    private final PartyKind kind;

    TypedParty(Side side, PartyKind kind) {
        this.side = side;
        this.kind = kind;
    }

    String name(String typed) {
        return Objects.requireNonNullElse(wrong.of(() -> readName(typed)), "");
    }

    @Nullable
    String idNumber(@Nullable String typed) {
        return wrong.of(() -> readIdNumber(Texts.optional(field("IdNumber"), label("身份证号"), typed, 40)));
    }

    @Nullable
    String phone(@Nullable String typed) {
        return wrong.of(() -> readPhone(typed));
    }

    /** Any other text. */
    @Nullable
    String text(String what, String label, @Nullable String typed, int max) {
        return wrong.of(() -> Texts.optional(field(what), label(label), typed, max));
    }

    @Nullable
    String guardian(@Nullable String typed) {
        var guardian = text("Guardian", "监护人", typed, 60);
        wrong.demand(
                guardian == null || kind != PartyKind.ORGANISATION,
                field("Guardian"),
                label("是单位，没有监护人（R02）。"),
                english("An organisation has no guardian (R02)."));
        return guardian;
    }

    void demandRight() {
        wrong.demandNone();
    }

    private String readName(String typed) {
        var name = Texts.required(field("Name"), label("姓名或名称"), typed, 60);
        if (name.codePoints().anyMatch(TypedParty::notOfAName)) {
            throw new FieldsRefused(
                    field("Name"), label("姓名含有不能用于姓名的符号。"), english("The name holds characters that no name has."));
        }
        return name;
    }

    private @Nullable String readIdNumber(@Nullable String typed) {
        if (typed == null) {
            return null;
        }
        if (kind == PartyKind.ORGANISATION) {
            throw new FieldsRefused(
                    field("IdNumber"), label("是单位，单位没有身份证号，请留空。"), english("An organisation has no identity number."));
        }
        return IdentityNumber.read(field("IdNumber"), side.chinese(), english(""), typed)
                .digits();
    }

    private @Nullable String readPhone(@Nullable String typed) {
        var phone = Texts.optional(field("Phone"), label("电话"), typed, 20);
        if (phone != null && !phone.matches("[+\\d（(][\\d\\-() （）]{4,19}")) {
            throw PhoneNumber.refused(field("Phone"), new Label(label(""), english("")));
        }
        return phone;
    }

    private String field(String what) {
        return PartyDetails.field(side, what);
    }

    private String label(String what) {
        return side.chinese() + what;
    }

    private String english(String sentence) {
        return side.english() + ": " + sentence;
    }

    private static boolean notOfAName(int point) {
        return switch (Character.getType(point)) {
            case Character.OTHER_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.SURROGATE,
                    Character.CONTROL,
                    Character.PRIVATE_USE -> true;
            default -> point == '<' || point == '>';
        };
    }
}
