package org.fengqiao.rehearsal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The names under which cases and people go into the sandbox. Only the product can read them back, and only as long as the
 * rehearsal lasts.
 */
final class Pseudonyms {

    private final Map<String, String> cases = new HashMap<>();
    private final Map<String, String> keys = new HashMap<>();
    private final Map<String, String> people = new HashMap<>();

    /** A key in the form of a case number, of a county that does not exist. */
    String key(String caseNumber) {
        return keys.computeIfAbsent(caseNumber, number -> {
            var key = "ZZZZ-0000-%05d".formatted(keys.size() + 1);
            cases.put(key, number);
            return key;
        });
    }

    /** Somebody who mediates. */
    String person(String login) {
        return people.computeIfAbsent(login, each -> "p" + (people.size() + 1));
    }

    /** The case number that a key stands for. */
    Optional<String> caseNumber(String key) {
        return Optional.ofNullable(cases.get(key));
    }
}
