package org.fengqiao.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.reminder.Outbox.Claim;
import org.fengqiao.shared.Label;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes what a message says at the moment in which it leaves: how many days are left is true then. */
@Component
class Letters {

    private final String address;
    private final Clock clock;

    Letters(ReminderProperties settings, Clock clock) {
        this.address =
                settings.address().isBlank() ? "" : settings.address().strip().replaceFirst("/*$", "/");
        this.clock = clock;
    }

    /** @param to an e-mail address or a mobile number */
    Letter of(Claim claim, String to) {
        var words = claim.words();
        var left = left(words.dueOn());
        var link = address.isEmpty() ? "" : " " + address + words.path();
        return new Letter(
                claim.key(),
                to,
                words.number(),
                words.template(),
                words.chinese() + left.chinese() + link,
                words.english() + left.english());
    }

    private Label left(@Nullable LocalDate day) {
        if (day == null) {
            return new Label("", "");
        }
        var days = ChronoUnit.DAYS.between(LocalDate.ofInstant(clock.instant(), CaseFile.ZONE), day);
        if (days == 0) {
            return new Label("（就在今天）", " (today)");
        }
        return days > 0
                ? new Label("（还有" + days + "天）", " (in " + days + " days)")
                : new Label("（已过" + -days + "天）", " (" + -days + " days ago)");
    }
}
