package org.fengqiao.shared;

import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/** The one place that knows whether an installation brings its own PostgreSQL server. */
public final class ConfiguredDatabase {

    /** The setting that names the server, also as {@code SPRING_DATASOURCE_URL}. */
    public static final String URL = "spring.datasource.url";

    private ConfiguredDatabase() {}

    /** True when a server is named; an empty value, as a compose file leaves it, names none. */
    public static boolean isPresentIn(Environment environment) {
        return StringUtils.hasText(environment.getProperty(URL));
    }
}
