package org.fengqiao.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RefusalsTest {

    private final Refusals wrong = new Refusals();

    @Test
    void whatIsWrongIsToldAtOnceAndEachFieldOnce() {
        wrong.of(() -> Texts.required("name", "姓名", " ", 60));
        var place = wrong.of(() -> Texts.required("place", "地点", "村口", 60));
        wrong.check(() -> {
            throw new FieldsRefused("name", "姓名不对。", "This is no name.");
        });
        wrong.of(() -> Texts.required("facts", "简况", null, 60));

        assertThat(place).isEqualTo("村口");
        assertThatThrownBy(() -> wrong.need(place))
                .isInstanceOfSatisfying(FieldsRefused.class, refused -> assertThat(refused.errors())
                        .extracting(FieldError::field, FieldError::english)
                        .containsExactly(
                                org.assertj.core.groups.Tuple.tuple("name", "This field is required."),
                                org.assertj.core.groups.Tuple.tuple("facts", "This field is required.")));
    }

    @Test
    void whereNothingIsWrongWhatWasReadIsGiven() {
        assertThat(wrong.need(wrong.of(() -> "村口"))).isEqualTo("村口");
    }
}
