package org.fengqiao.identity;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The identity provider of a county that has one, {@code fengqiao.openid.*}; none by default.
 *
 * @param issuer its address, as its discovery document says it
 * @param clientId what it calls this application
 * @param clientSecret the secret that it gave to this application
 * @param loginClaim the claim that holds our login id
 * @param secondFactorDone whether the provider asks for a second factor itself, so that ours is not asked for again
 */
@ConfigurationProperties("fengqiao.openid")
public record OpenIdRules(
        @DefaultValue("") String issuer,
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("preferred_username") String loginClaim,
        boolean secondFactorDone) {

    /** Whether there is a provider. */
    public boolean isOn() {
        return !issuer.isBlank();
    }
}
