package org.fengqiao.reminder;

import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fengqiao.shared.FieldError;
import org.fengqiao.shared.FieldsRefused;
import org.fengqiao.shared.PhoneNumber;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody of the staff is reached, and how he wants to be.
 *
 * @param mobile a mobile number of the mainland, 11 digits
 */
public record Contact(@Nullable String email, @Nullable String mobile, boolean wantsEmail, boolean wantsText) {

    private static final Pattern EMAIL =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63})+");
    private static final int LONGEST_EMAIL = 254;

    /**
     * What somebody typed, without the blanks and hyphens in it.
     *
     * @throws FieldsRefused with all that is wrong
     */
    public static Contact typed(
            @Nullable String email, @Nullable String mobile, boolean wantsEmail, boolean wantsText) {
        var contact = new Contact(
                email == null || email.isBlank() ? null : email.strip(), digits(mobile), wantsEmail, wantsText);
        contact.check();
        return contact;
    }

    private static @Nullable String digits(@Nullable String mobile) {
        return mobile == null || mobile.isBlank()
                ? null
                : mobile.replaceAll("[\\s\\-]", "").replaceFirst("^(\\+|00)86", "");
    }

    private void check() {
        var wrong = new ArrayList<FieldError>();
        if (email != null
                && (email.length() > LONGEST_EMAIL || !EMAIL.matcher(email).matches())) {
            wrong.add(new FieldError("email", "邮箱格式不正确，例如 name@example.com。", "This is no e-mail address."));
        } else if (email == null && wantsEmail) {
            wrong.add(new FieldError("email", "要收邮件提醒，请填写邮箱。", "An address is needed to be reminded by e-mail."));
        }
        if (mobile != null && !isMobile(mobile)) {
            wrong.add(new FieldError(
                    "mobile", "手机号应为 11 位数字，以 13 至 19 开头。", "A mobile number has 11 digits and begins with 13 to 19."));
        } else if (mobile == null && wantsText) {
            wrong.add(new FieldError("mobile", "要收短信提醒，请填写手机号。", "A number is needed to be reminded by text."));
        }
        if (!wrong.isEmpty()) {
            throw new FieldsRefused(wrong);
        }
    }

    private static boolean isMobile(String digits) {
        return PhoneNumber.mobile(digits).filter(digits::equals).isPresent();
    }

    /** Where reminders go by a means, if they are wanted. */
    Optional<String> address(Means means) {
        return switch (means) {
            case EMAIL -> Optional.ofNullable(email).filter(each -> wantsEmail);
            case TEXT -> Optional.ofNullable(mobile).filter(each -> wantsText);
        };
    }

    /** The addresses never show. */
    @Override
    public String toString() {
        return "Contact[" + wantsEmail + ", " + wantsText + "]";
    }
}
