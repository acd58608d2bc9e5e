package org.fengqiao.shared;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Defaults that depend on other settings or on the machine. They come last in the order of property sources, so whatever
 * anybody sets wins.
 *
 * <ul>
 *   <li>{@code fengqiao.sample-county} is true when no database is configured.
 *   <li>{@code server.address} is loopback with the sample county, whose password everybody can read.
 *   <li>{@code fengqiao.second-factor} is offered and not required with the sample county, for the same reason.
 *   <li>{@code logging.charset.console} is UTF-8 where the machine's own character set has no Chinese.
 * </ul>
 */
public class ServerDefaults implements EnvironmentPostProcessor {

    static final String SAMPLE_COUNTY = "fengqiao.sample-county";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        Map<String, Object> defaults = new HashMap<>();
        boolean sample =
                environment.getProperty(SAMPLE_COUNTY, Boolean.class, !ConfiguredDatabase.isPresentIn(environment));
        defaults.put(SAMPLE_COUNTY, sample);
        if (sample) {
            defaults.put("server.address", "127.0.0.1");
            defaults.put("fengqiao.second-factor", "offered");
        }
        if (!Charset.defaultCharset().newEncoder().canEncode('枫')) {
            defaults.put("logging.charset.console", StandardCharsets.UTF_8.name());
        }
        environment.getPropertySources().addLast(new MapPropertySource("fengqiaoDefaults", defaults));
    }
}
