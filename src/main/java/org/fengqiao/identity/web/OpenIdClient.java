package org.fengqiao.identity.web;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.rp.OIDCClientInformation;
import com.nimbusds.openid.connect.sdk.rp.OIDCClientMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.fengqiao.identity.OpenIdRules;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Talks to the county's identity provider (OpenID Connect, code flow with PKCE). */
@Component
class OpenIdClient {

    private static final Logger LOG = LoggerFactory.getLogger(OpenIdClient.class);
    private static final int PATIENCE_MILLIS = 5_000;

    private final OpenIdRules rules;
    private final AtomicReference<@Nullable Provider> known = new AtomicReference<>();

    OpenIdClient(OpenIdRules rules) {
        this.rules = rules;
    }

    /** Where the browser goes to log in, and what has to come back with it. */
    URI address(OpenIdAttempt attempt, URI back) throws IOException, GeneralException {
        return new AuthenticationRequest.Builder(
                        ResponseType.CODE, new Scope("openid", "profile"), new ClientID(rules.clientId()), back)
                .endpointURI(provider().metadata().getAuthorizationEndpointURI())
                .state(new State(attempt.state()))
                .nonce(new Nonce(attempt.nonce()))
                .codeChallenge(new CodeVerifier(attempt.verifier()), CodeChallengeMethod.S256)
                .build()
                .toURI();
    }

    /** The login id that the provider vouches for; nothing when it does not, whatever the reason. */
    Optional<String> login(String code, OpenIdAttempt attempt, URI back) {
        try {
            var provider = provider();
            var sent = request(code, attempt, back, provider).toHTTPRequest();
            sent.setConnectTimeout(PATIENCE_MILLIS);
            sent.setReadTimeout(PATIENCE_MILLIS);
            var answer = OIDCTokenResponseParser.parse(sent.send());
            if (!(answer instanceof OIDCTokenResponse granted)) {
                LOG.warn("身份认证平台没有认可登录。The identity provider refused a login.");
                return Optional.empty();
            }
            var claims =
                    provider.validator().validate(granted.getOIDCTokens().getIDToken(), new Nonce(attempt.nonce()));
            return Optional.ofNullable(claims.getStringClaim(rules.loginClaim()));
        } catch (IOException | GeneralException | BadJOSEException | JOSEException refused) {
            LOG.warn(
                    "与身份认证平台的登录没有完成：{}。A login did not succeed.",
                    refused.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private TokenRequest request(String code, OpenIdAttempt attempt, URI back, Provider provider) {
        return new TokenRequest.Builder(
                        provider.metadata().getTokenEndpointURI(),
                        new ClientSecretBasic(new ClientID(rules.clientId()), new Secret(rules.clientSecret())),
                        new AuthorizationCodeGrant(
                                new AuthorizationCode(code), back, new CodeVerifier(attempt.verifier())))
                .build();
    }

    /** What the provider says of itself, asked once; its keys are asked again when they change. */
    private Provider provider() throws IOException, GeneralException {
        var before = known.get();
        if (before != null) {
            return before;
        }
        var metadata = OIDCProviderMetadata.resolve(new Issuer(rules.issuer()), PATIENCE_MILLIS, PATIENCE_MILLIS);
        var defaults = new OIDCClientMetadata();
        defaults.applyDefaults();
        var client = new OIDCClientInformation(
                new ClientID(rules.clientId()), null, defaults, new Secret(rules.clientSecret()));
        var found = new Provider(metadata, IDTokenValidator.create(metadata, client));
        known.set(found);
        return found;
    }

    private record Provider(OIDCProviderMetadata metadata, IDTokenValidator validator) {}
}
