package org.fengqiao.identity.process;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;
import org.fengqiao.identity.PasswordCost;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes passwords with Argon2id in place of the engine's SHA-512. Each check takes memory and time on purpose, so there
 * are never more at once than processors: a flood of logins waits instead of filling the memory.
 */
@Component
class Argon2Passwords implements PasswordEncryptor {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    private final Argon2PasswordEncoder encoder;
    private final Semaphore places = new Semaphore(Runtime.getRuntime().availableProcessors());
    private final String decoy;

    Argon2Passwords(PasswordCost cost) {
        encoder = new Argon2PasswordEncoder(
                SALT_BYTES, HASH_BYTES, cost.parallelism(), cost.memoryKib(), cost.iterations());
        decoy = encoder.encode("nobody's password");
    }

    @Override
    public String encrypt(String password) {
        return inTurn(() -> encoder.encode(password));
    }

    @Override
    public boolean check(String password, String encrypted) {
        return inTurn(() -> encoder.matches(password, encrypted));
    }

    @Override
    public String hashAlgorithmName() {
        return "argon2id";
    }

    /** Takes as long as a check: the time of an answer does not tell whether there is such an account. */
    void pretend(String password) {
        check(password, decoy);
    }

    private <T> T inTurn(Supplier<T> work) {
        places.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
