package org.fengqiao.identity;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a login lasts, {@code fengqiao.login.*}.
 *
 * @param idle after this time without anything that the person did, the session ends
 */
@ConfigurationProperties("fengqiao.login")
public record LoginRules(@DefaultValue("30m") Duration idle) {}
