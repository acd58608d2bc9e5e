package org.fengqiao.identity;

import java.util.Locale;
import org.fengqiao.shared.FieldsRefused;

/** What a password that a person chooses must be like (GB/T 22239-2019 8.1.4.1, complexity). */
final class PasswordRule {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 64;

    private PasswordRule() {}

    /** @throws FieldsRefused for field {@code newPassword} when it is too short, too long, too plain, or holds the login id */
    static void check(String login, String password) {
        demand(
                password.length() >= SHORTEST && password.length() <= LONGEST,
                "新密码须为 10 至 64 个字符。",
                "The new password has 10 to 64 characters.");
        demand(
                password.chars().anyMatch(Character::isLetter)
                        && password.chars().anyMatch(Character::isDigit),
                "新密码须同时含有字母和数字。",
                "The new password has letters and digits.");
        demand(
                !password.toLowerCase(Locale.ROOT).contains(login.toLowerCase(Locale.ROOT)),
                "新密码不能包含用户名。",
                "The new password does not contain the login id.");
        demand(
                password.chars().noneMatch(Character::isISOControl),
                "新密码不能含有控制字符。",
                "The new password has no control characters.");
    }

    private static void demand(boolean holds, String chinese, String english) {
        if (!holds) {
            throw new FieldsRefused("newPassword", chinese, english);
        }
    }
}
