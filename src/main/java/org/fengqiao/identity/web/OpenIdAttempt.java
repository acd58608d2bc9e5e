package org.fengqiao.identity.web;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.io.Serial;
import java.io.Serializable;

/** A login that somebody began in this browser and for which they are at the identity provider now. */
record OpenIdAttempt(String state, String nonce, String verifier, String asked) implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    static OpenIdAttempt begin(String asked) {
        return new OpenIdAttempt(new State().getValue(), new Nonce().getValue(), new CodeVerifier().getValue(), asked);
    }
}
