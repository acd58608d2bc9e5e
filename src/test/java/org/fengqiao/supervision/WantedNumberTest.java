package org.fengqiao.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.fengqiao.shared.FieldsRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A number is typed as it stands on papers, with or without its noughts, and every search finds the case by it. */
class WantedNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "（2026）青溪人调字第00017号",
                "（2026）青溪人调字第17号",
                "(2026)青溪人调字第17号",
                "（２０２６）青溪人调字第１７号",
                " （2026） 青溪人调字 第 17 号 ",
                "（2026）第17号",
                "2026年青溪人调字第17",
                "2026-17"
            })
    void everySearchReadsAPrintedNumber(String typed) {
        assertThat(WantedNumber.read(typed)).isEqualTo(new WantedNumber("-2026-00017", false));
        assertThat(new MyCaseQuery(typed, null, null, null).number()).contains("2026-00017");
    }

    @Test
    void aPartOfANumberIsItsBeginningOrItsEnd() {
        assertThat(WantedNumber.read("qx-2026-0001")).isEqualTo(new WantedNumber("QX-2026-0001", true));
        assertThat(WantedNumber.read("00017")).isEqualTo(new WantedNumber("00017", false));
        assertThatThrownBy(() -> WantedNumber.read("第")).isInstanceOf(FieldsRefused.class);
        assertThat(new MyCaseQuery("qx-2026-00017", null, null, null).number()).contains("2026-00017");
    }

    @ParameterizedTest
    @ValueSource(strings = {"陈大山", "青溪2008商行3号店", "2026建筑公司"})
    void aNameIsNoNumber(String typed) {
        assertThat(new MyCaseQuery(typed, null, null, null).party()).contains(typed);
    }
}
