package org.fengqiao.identity;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What one check of a password costs, {@code fengqiao.password.*}: the OWASP minimum for Argon2id by default. Tests take
 * less. A hash names its own cost, so that older ones stay good after a change.
 *
 * @param memoryKib memory in KiB
 * @param iterations passes over that memory
 * @param parallelism lanes
 */
@ConfigurationProperties("fengqiao.password")
public record PasswordCost(
        @DefaultValue("19456") int memoryKib,
        @DefaultValue("2") int iterations,
        @DefaultValue("1") int parallelism) {}
