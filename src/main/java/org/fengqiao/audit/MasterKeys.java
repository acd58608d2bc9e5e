package org.fengqiao.audit;

import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The master keys of this installation: new keys are wrapped by the first one, the others still open what they have
 * wrapped. So a key is changed by putting a new one in front, see {@link MasterKeyProperties}.
 */
public class MasterKeys {

    private final List<MasterKey> keys;

    private MasterKeys(List<MasterKey> keys) {
        this.keys = keys;
    }

    /**
     * @param text keys of 32 bytes in Base64, with commas or line ends between them, the newest first
     * @throws MasterKeyUnusable when there is none, or one of them is no key
     */
    public static MasterKeys read(String text) {
        var keys = Stream.of(text.split("[,\\s]+"))
                .filter(each -> !each.isEmpty())
                .map(MasterKey::read)
                .toList();
        if (keys.isEmpty()) {
            throw MasterKeyUnusable.notAKey();
        }
        return new MasterKeys(keys);
    }

    String newest() {
        return keys.get(0).name();
    }

    boolean knows(String name) {
        return find(name).isPresent();
    }

    byte[] wrap(byte[] secret, String owner) {
        try {
            return keys.get(0).wrap(secret, owner);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    byte[] unwrap(String name, byte[] wrapped, String owner) {
        var key = find(name).orElseThrow(() -> MasterKeyUnusable.missing(List.of(name)));
        try {
            return key.unwrap(wrapped, owner);
        } catch (GeneralSecurityException changed) {
            throw new IllegalStateException("the key of " + owner + " was changed in the database", changed);
        }
    }

    private Optional<MasterKey> find(String name) {
        return keys.stream().filter(each -> each.name().equals(name)).findFirst();
    }
}
