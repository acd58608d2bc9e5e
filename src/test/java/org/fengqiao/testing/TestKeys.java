package org.fengqiao.testing;

import java.security.SecureRandom;
import java.util.Base64;
import org.fengqiao.audit.MasterKeys;

/** The master key of all test databases of a JVM. */
public final class TestKeys {

    /** 32 bytes in Base64. */
    public static final String MASTER = make();

    private TestKeys() {}

    /** The same, read. */
    public static MasterKeys masters() {
        return MasterKeys.read(MASTER);
    }

    /** Another one. */
    public static String make() {
        var secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        return Base64.getEncoder().encodeToString(secret);
    }
}
