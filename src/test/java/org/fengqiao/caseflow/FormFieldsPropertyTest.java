package org.fengqiao.caseflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.fengqiao.casefile.Side;
import org.fengqiao.shared.FieldsRefused;

/** Whatever a browser posts as a form: each reader takes it or refuses it at its field, and is never surprised. */
class FormFieldsPropertyTest {

    private static final String FIELD = "field";

    @Property
    void anyFormIsTakenOrRefused(@ForAll("forms") Map<String, Object> posted) {
        try {
            var all = new FormFields(posted).all();
            assertThat(posted.keySet()).containsAll(all.keySet());
            assertThat(all.values())
                    .allMatch(value -> value instanceof String || value instanceof Number || value instanceof Boolean);
        } catch (FieldsRefused refused) {
            assertThat(refused.errors()).isNotEmpty();
        }
    }

    @Property
    void anyValueIsReadOrRefusedAtItsField(@ForAll("values") Object value) {
        reads(value, form -> assertThat(form.text(FIELD, "文字", 20)).isNotBlank());
        reads(value, form -> form.optionalText(FIELD, "文字", 20));
        reads(value, form -> assertThat(form.date(FIELD, "日期"))
                .isBetween(LocalDate.of(1900, 1, 1), LocalDate.of(2200, 12, 31)));
        reads(value, form -> assertThat(form.number(FIELD, "人数", 1, 500)).isBetween(1, 500));
        reads(value, form -> form.optionalAmount(FIELD, "金额")
                .ifPresent(amount -> assertThat(amount.scale()).isLessThanOrEqualTo(2)));
        reads(value, form -> assertThat(form.yesOrNo(FIELD, "是否")).isEqualTo(form.yes(FIELD)));
        reads(value, form -> assertThat(form.choice(FIELD, "一方", Side.class).name())
                .isEqualTo(value));
    }

    private static void reads(Object value, Consumer<FormFields> reader) {
        try {
            reader.accept(new FormFields(Map.of(FIELD, value)));
        } catch (FieldsRefused refused) {
            assertThat(refused.errors()).singleElement().matches(error -> error.field()
                    .equals(FIELD));
        }
    }

    @Property
    void whatIsAskedNeverGrows(@ForAll("forms") Map<String, Object> posted) {
        try {
            var form = new FormFields(posted);
            assertThat(form.only(Set.of("facts")).all().keySet()).isSubsetOf("facts");
        } catch (FieldsRefused refused) {
            assertThat(refused.errors()).isNotEmpty();
        }
    }

    @Provide
    Arbitrary<Map<String, Object>> forms() {
        var names = Arbitraries.oneOf(
                Arbitraries.of("facts", "village", "category", "party3Phone", "__proto__", "a b", ""),
                Arbitraries.strings().alpha().ofMaxLength(12),
                Arbitraries.strings().ofMaxLength(6));
        return Arbitraries.maps(names, values()).ofMaxSize(8);
    }

    @Provide
    Arbitrary<Object> values() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(30).asGeneric(),
                Arbitraries.of(
                                "2026-03-01",
                                "2026-02-30",
                                "2026-03-01T08:00:00Z",
                                "yes",
                                "否",
                                "APPLICANT",
                                "1e9",
                                "-0",
                                "NaN",
                                " ")
                        .asGeneric(),
                Arbitraries.strings()
                        .withChars("0123456789.,eE+-")
                        .ofMaxLength(14)
                        .asGeneric(),
                Arbitraries.of(true, false).asGeneric(),
                Arbitraries.longs().asGeneric(),
                Arbitraries.doubles().asGeneric(),
                Arbitraries.bigDecimals().asGeneric(),
                Arbitraries.of(List.of("a"), Map.of("a", 1), new byte[] {1}, Double.NaN, Double.POSITIVE_INFINITY)
                        .asGeneric());
    }
}
