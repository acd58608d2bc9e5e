package org.fengqiao.audit;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Keyed hashes of what people are looked for by. Blanks in a name, and what is no digit in a telephone, make no difference.
 */
@Service
public class SearchHash {

    private final KeyedHash hash;

    /** Uses the installation's key. */
    public SearchHash(KeyedHash hash) {
        this.hash = hash;
    }

    /** @param name a person's or an organisation's whole name */
    public String name(String name) {
        return hash.of("name", name.replaceAll("\\s", ""));
    }

    /** @param number 18 characters; null has no hash */
    public @Nullable String idNumber(@Nullable String number) {
        return number == null ? null : hash.of("idNumber", number);
    }

    /** @param phone as it was typed; null has no hash */
    public @Nullable String phone(@Nullable String phone) {
        return phone == null ? null : hash.of("phone", phone.replaceAll("\\D", ""));
    }
}
