package org.fengqiao.reminder;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Date;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;

/**
 * Sends by the mail server of {@code spring.mail}. The Message-ID is made of the message's key: a second copy, after a node died
 * between the server's "taken" and our own note, has the same one, and most mailboxes show it once.
 */
class EmailCarrier implements Carrier {

    private final JavaMailSender sender;
    private final String from;

    EmailCarrier(JavaMailSender sender, String from) {
        this.sender = sender;
        this.from = from;
    }

    @Override
    public Means means() {
        return Means.EMAIL;
    }

    @Override
    public void carry(Letter letter) throws NotDelivered {
        try {
            sender.send(mail(letter));
        } catch (MailAuthenticationException wrong) {
            throw NotDelivered.forNow("邮件服务器登录失败 SMTP login failed");
        } catch (MailSendException failure) {
            throw reason(failure);
        } catch (MailException | MessagingException failure) {
            throw NotDelivered.forNow("邮件发送失败 mail failed");
        }
    }

    private MimeMessage mail(Letter letter) throws MessagingException {
        var mail = sender.createMimeMessage();
        mail.setFrom(new InternetAddress(from));
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to()));
        mail.setSubject("枫桥提醒：" + letter.number(), UTF_8.name());
        mail.setText(letter.chinese() + "\n\n" + letter.english() + "\n", UTF_8.name());
        mail.setSentDate(new Date());
        mail.setHeader("Message-ID", "<" + letter.key() + "@" + from.replaceFirst(".*@", "") + ">");
        // No answer of an absent colleague comes back.
        mail.setHeader("Auto-Submitted", "auto-generated");
        return mail;
    }

    private static NotDelivered reason(MailSendException failure) {
        return failure.getMessageExceptions().length == 0
                ? reason(failure.getCause())
                : reason(failure.getMessageExceptions()[0]);
    }

    private static NotDelivered reason(@Nullable Throwable failure) {
        for (var each = failure; each != null; each = next(each)) {
            if (each instanceof SMTPAddressFailedException address) {
                return answered(address.getReturnCode());
            }
            if (each instanceof SMTPSendFailedException send && send.getNextException() == null) {
                return answered(send.getReturnCode());
            }
            if (each instanceof SocketTimeoutException) {
                return NotDelivered.forNow("邮件服务器没有回应 timed out");
            }
            if (each instanceof ConnectException || each instanceof UnknownHostException) {
                return NotDelivered.forNow("连不上邮件服务器 cannot connect");
            }
        }
        return NotDelivered.forNow("邮件发送失败 mail failed");
    }

    private static @Nullable Throwable next(Throwable failure) {
        return failure instanceof MessagingException mail && mail.getNextException() != null
                ? mail.getNextException()
                : failure.getCause();
    }

    /** 4xx is for now, 5xx for good (RFC 5321 4.2.1). */
    private static NotDelivered answered(int code) {
        return code >= 500
                ? NotDelivered.forGood("邮件服务器拒收 SMTP " + code)
                : NotDelivered.forNow("邮件服务器暂时不收 SMTP " + code);
    }

    static boolean isAddress(String text) {
        try {
            new InternetAddress(text, true);
            return !text.isBlank();
        } catch (MessagingException none) {
            return false;
        }
    }
}
