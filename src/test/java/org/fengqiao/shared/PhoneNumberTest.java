package org.fengqiao.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "19900001234",
                "199 0000-1234",
                "+8619900001234",
                "+86 199 0000 1234",
                "0086 19900001234",
                "010-62345678",
                "（0830）2345678",
                "0830-23456789",
                "08302345678",
                "+86 830 2345678",
                "+86 10 62345678",
                "400-123-4567",
                "+852 2123 4567",
                "+85361234567",
                "+886 912345678",
                "+49 30 1234567"
            })
    void whereSomebodyIsReachedIsANumber(String typed) {
        assertThat(PhoneNumber.isOne(typed)).as(typed).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12345",
                "110",
                "1380013800",
                "199000012345",
                "12900001234",
                "+861380013800",
                "62345678",
                "010-6234567",
                "0830-1234567",
                "0830-234567",
                "00000000000",
                "+852",
                "+0123456789",
                "+1234567890123456",
                "1.99E+10",
                "一二三",
                ""
            })
    void anythingElseIsNone(String typed) {
        assertThat(PhoneNumber.isOne(typed)).as(typed).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0830-2345678", "+85261234567", "1990000123"})
    void noTextMessageArrivesWhereThereIsNoMobile(String typed) {
        assertThat(PhoneNumber.mobile(typed)).isEmpty();
        assertThat(PhoneNumber.mobile("+86 199-0000-1234")).contains("19900001234");
    }
}
