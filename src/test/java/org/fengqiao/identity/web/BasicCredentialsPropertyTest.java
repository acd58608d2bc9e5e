package org.fengqiao.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NotEmpty;

class BasicCredentialsPropertyTest {

    @Property
    void anyHeaderIsReadOrCrooked(@ForAll String rest) {
        BasicCredentials.of("Basic " + rest)
                .ifPresent(found -> assertThat(found.login()).isNotEmpty());
    }

    @Property
    void whatIsSentIsRead(@ForAll @AlphaChars @NotEmpty String login, @ForAll String password) {
        var kept = new String(password.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        var pair = Base64.getEncoder().encodeToString((login + ":" + kept).getBytes(StandardCharsets.UTF_8));

        assertThat(BasicCredentials.of("Basic " + pair)).contains(new BasicCredentials(login, kept));
    }
}
