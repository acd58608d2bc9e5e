package org.fengqiao.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.mock.env.MockEnvironment;

class ServerDefaultsTest {

    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void withoutADatabaseTheSampleCountyIsFilledAndOnlyThisMachineComesIn() {
        assertThat(settings().sampleCounty()).isTrue();
        assertThat(environment.getProperty("server.address")).isEqualTo("127.0.0.1");
        assertThat(environment.getProperty("fengqiao.second-factor")).isEqualTo("offered");
    }

    @Test
    void anEmptyDatabaseAddressIsNone() {
        environment.setProperty("spring.datasource.url", " ");

        assertThat(settings().sampleCounty()).isTrue();
    }

    @Test
    void aConfiguredDatabaseIsNotFilledAndTheServerIsOpen() {
        environment.setProperty("spring.datasource.url", "jdbc:postgresql://db/fengqiao");

        assertThat(settings().sampleCounty()).isFalse();
        assertThat(environment.getProperty("server.address")).isNull();
        assertThat(environment.getProperty("fengqiao.second-factor")).isNull();
    }

    @Test
    void aRealCountyOnTheEmbeddedServerIsOpenToo() {
        environment.setProperty("fengqiao.sample-county", "false");

        assertThat(settings().sampleCounty()).isFalse();
        assertThat(environment.getProperty("server.address")).isNull();
    }

    @Test
    void theSampleOnARealServerStaysOnThisMachineUnlessToldOtherwise() {
        environment.setProperty("spring.datasource.url", "jdbc:postgresql://db/fengqiao");
        environment.setProperty("fengqiao.sample-county", "true");
        assertThat(settings().sampleCounty()).isTrue();
        assertThat(environment.getProperty("server.address")).isEqualTo("127.0.0.1");

        environment.setProperty("server.address", "0.0.0.0");
        assertThat(environment.getProperty("server.address")).isEqualTo("0.0.0.0");
    }

    @Test
    void foldersAreThoseOfTheWorkingDirectoryAndNotOfTheClassPath() {
        var settings = settings();

        assertThat(settings.dataFolder()).isEqualTo(Path.of("data").toAbsolutePath());
        assertThat(settings.flowsFolder()).isEqualTo(Path.of("").toAbsolutePath());
    }

    private FengqiaoProperties settings() {
        new ServerDefaults().postProcessEnvironment(environment, new SpringApplication());
        return Binder.get(environment).bindOrCreate("fengqiao", FengqiaoProperties.class);
    }
}
