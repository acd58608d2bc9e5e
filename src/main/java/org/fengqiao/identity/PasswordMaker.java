package org.fengqiao.identity;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes passwords that are handed out on paper or by telephone: no letter or digit that is mistaken for another. */
final class PasswordMaker {

    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private PasswordMaker() {}

    /** Sixteen signs in four groups, about 79 bits; always with a letter and a digit. */
    static String make() {
        while (true) {
            var made = IntStream.range(0, GROUPS).mapToObj(each -> group()).collect(Collectors.joining("-"));
            if (made.chars().anyMatch(Character::isDigit) && made.chars().anyMatch(Character::isLetter)) {
                return made;
            }
        }
    }

    private static String group() {
        return IntStream.range(0, GROUP)
                .mapToObj(each -> String.valueOf(SIGNS.charAt(RANDOM.nextInt(SIGNS.length()))))
                .collect(Collectors.joining());
    }
}
