package org.fengqiao.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CoveredTest {

    @Test
    void ofAnIdentityNumberTheBirthDateIsHidden() {
        assertThat(Covered.field("applicantIdNumber", "110105199003071234")).isEqualTo("110105********1234");
    }

    @Test
    void ofATelephoneTheMiddleIsHidden() {
        assertThat(Covered.field("respondentPhone", "13812345678")).isEqualTo("138****5678");
    }

    @Test
    void whatIsTooShortIsHiddenWhole() {
        assertThat(Covered.phone("66188")).isEqualTo("*****");
    }

    @Test
    void everythingElseStaysReadable() {
        assertThat(Covered.field("facts", "13812345678 打来电话")).isEqualTo("13812345678 打来电话");
    }
}
