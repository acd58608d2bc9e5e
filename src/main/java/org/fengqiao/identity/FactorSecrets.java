package org.fengqiao.identity;

import java.time.Instant;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;

/** Makes the secrets of authenticators and opens them for the moment in which they are needed. */
@Component
public class FactorSecrets {

    private final SecretSeal seal;

    FactorSecrets(SecretSeal seal) {
        this.seal = seal;
    }

    /** A new secret, sealed. */
    public byte[] make(String login) {
        return seal.seal(OneTimeCodes.newSecret(), context(login));
    }

    /** The secret as it is typed into an authenticator, for its owner's eyes at enrolment. */
    public String text(String login, byte[] sealed) {
        return OneTimeCodes.text(seal.open(sealed, context(login)));
    }

    /** The secret as a picture tells it to an authenticator. */
    public String address(String login, byte[] sealed) {
        return OneTimeCodes.address(seal.open(sealed, context(login)), login);
    }

    OptionalLong step(String login, byte[] sealed, String code, Instant now, long lastStep) {
        return OneTimeCodes.step(seal.open(sealed, context(login)), code, now, lastStep);
    }

    private static String context(String login) {
        return "second factor of " + login;
    }
}
