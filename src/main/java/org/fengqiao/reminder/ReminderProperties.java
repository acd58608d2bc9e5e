package org.fengqiao.reminder;

import java.time.Duration;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How reminders leave the system, {@code fengqiao.reminders.*}. The mail server is {@code spring.mail.*}.
 *
 * @param address {@code fengqiao.reminders.address}: under which address people open the application, for links in messages,
 *     for example {@code https://fengqiao.example.gov.cn/}; without it messages have no link
 * @param email what e-mail needs beside the server
 * @param text the gateway of text messages
 * @param quietFrom no text message from this time of day, county time
 * @param quietUntil until this one; the same as {@code quietFrom} for no quiet hours
 * @param giveUpAfter for how long a message is tried
 * @param keep how long the outbox remembers what was sent
 */
@ConfigurationProperties("fengqiao.reminders")
record ReminderProperties(
        @DefaultValue("") String address,
        @DefaultValue Email email,
        @DefaultValue Text text,
        @DefaultValue("21:00") LocalTime quietFrom,
        @DefaultValue("08:00") LocalTime quietUntil,
        @DefaultValue("PT72H") Duration giveUpAfter,
        @DefaultValue("P180D") Duration keep) {

    /** @param from the sender's address; the user of the mail server where it is empty */
    record Email(@DefaultValue("") String from) {}

    /**
     * @param url where messages are posted; none are written where it is empty
     * @param secret signs what is posted, where it is set
     */
    record Text(
            @DefaultValue("") String url, @DefaultValue("") String secret) {

        /** The secret never shows. */
        @Override
        public String toString() {
            return "Text[" + url + "]";
        }
    }
}
