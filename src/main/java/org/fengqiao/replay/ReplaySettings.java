package org.fengqiao.replay;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * What a start with {@code --fengqiao.replay.year} has different: no port, no job executor, no samples of today, and the
 * clock at the beginning of that year before anything is written.
 */
public class ReplaySettings implements EnvironmentPostProcessor {

    static final String YEAR = "fengqiao.replay.year";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var year = environment.getProperty(YEAR, Integer.class);
        if (year != null) {
            environment
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "fengqiaoReplay",
                            Map.of(
                                    "server.port", "-1",
                                    "camunda.bpm.job-execution.enabled", "false",
                                    // A replay that is broken off is begun again: its commits need not wait for the
                                    // disk.
                                    "spring.datasource.hikari.connection-init-sql", "set synchronous_commit = off",
                                    // Four hundred passwords that nobody is told, and a few that everybody can read.
                                    "fengqiao.password.memory-kib", "64",
                                    "fengqiao.password.iterations", "1",
                                    "camunda.bpm.generic-properties.properties.history-cleanup-enabled", "false",
                                    "fengqiao.sample-cases", "false")));
            MovedClock.startAt(LocalDate.of(year, 1, 1).atStartOfDay());
        }
    }
}
