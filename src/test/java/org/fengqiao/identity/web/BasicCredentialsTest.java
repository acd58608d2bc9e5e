package org.fengqiao.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BasicCredentialsTest {

    @Test
    void aPasswordMayHoldColonsAndChinese() {
        var given = BasicCredentials.of("Basic " + encoded("village1:口:令"));

        assertThat(given).contains(new BasicCredentials("village1", "口:令"));
    }

    @Test
    void theNameOfTheSchemeIsReadInAnyCase() {
        assertThat(BasicCredentials.areIn("bAsIc " + encoded("a:b"))).isTrue();
        assertThat(BasicCredentials.areIn("Bearer " + encoded("a:b"))).isFalse();
        assertThat(BasicCredentials.areIn(null)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "noColon", ":password"})
    void whatNamesNobodyIsNotTaken(String pair) {
        assertThat(BasicCredentials.of("Basic " + encoded(pair))).isEmpty();
    }

    @Test
    void whatIsNotEncodedIsNotTaken() {
        assertThat(BasicCredentials.of("Basic ***")).isEmpty();
    }

    @Test
    void aPasswordIsNotPrinted() {
        assertThat(new BasicCredentials("village1", "secret")).hasToString("village1");
    }

    private static String encoded(String pair) {
        return Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }
}
