package org.fengqiao.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.shared.Label;
import org.jspecify.annotations.Nullable;

/**
 * An event of which people are to be reminded. Published inside the transaction in which it happens; reminders and messages
 * are written in the same one, so there is neither one without the other:
 *
 * <pre>{@code
 * events.publishEvent(ReminderWanted.of("session:" + id + ":" + begins, number, "SESSION", words)
 *         .to(Whom.person(mediator))
 *         .dueOn(day)
 *         .from(eveningBefore));
 * }</pre>
 *
 * @param key names the event in the whole system, up to 120 characters; the same key again changes nothing. What is put off
 *     to another time is another event: settle the old key, and put the time into the key
 * @param template which kind of reminder it is, a code of up to 40 letters for the text gateway
 * @param text what it says, up to 300 characters: never a party's name, a category of dispute or anything else about people
 * @param path where in the application something can be done, without the leading slash; the case's page where it is empty
 * @param dueOn the day that it is about: how far away it is will be said when the message is sent
 * @param from not shown and not sent before; at once where it is null
 */
public record ReminderWanted(
        String key,
        CaseNumber number,
        String template,
        Label text,
        List<Whom> to,
        String path,
        @Nullable LocalDate dueOn,
        @Nullable Instant from) {

    /** Keeps its own copy. */
    public ReminderWanted {
        to = List.copyOf(to);
    }

    /** To nobody yet, about the page of the case, at once. */
    public static ReminderWanted of(String key, CaseNumber number, String template, Label text) {
        return new ReminderWanted(key, number, template, text, List.of(), "cases?number=" + number, null, null);
    }

    /** For these people. */
    public ReminderWanted to(Whom... people) {
        return new ReminderWanted(key, number, template, text, List.of(people), path, dueOn, from);
    }

    /** With the place where something can be done. */
    public ReminderWanted at(String place) {
        return new ReminderWanted(key, number, template, text, to, place, dueOn, from);
    }

    /** About a day. */
    public ReminderWanted dueOn(LocalDate day) {
        return new ReminderWanted(key, number, template, text, to, path, day, from);
    }

    /** Not before a moment. */
    public ReminderWanted from(Instant moment) {
        return new ReminderWanted(key, number, template, text, to, path, dueOn, moment);
    }
}
