package org.fengqiao.caseflow;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.identity.AccountClosed;
import org.fengqiao.shared.FieldsRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what people have half filled into forms, each person's for this person alone: nobody else reads it, the next one
 * at a shared computer included. It goes when the form is sent, when the task is over, when the account is closed, and
 * after a time.
 */
@Service
@Transactional
public class DraftDesk {

    private static final int MOST_CHARACTERS = 200_000;

    private final FormDrafts drafts;
    private final Clock clock;
    private final Duration keptFor;

    DraftDesk(FormDrafts drafts, Clock clock, @Value("${fengqiao.drafts.kept-for:P30D}") Duration keptFor) {
        this.drafts = drafts;
        this.clock = clock;
        this.keptFor = keptFor;
    }

    /**
     * Keeps it in place of what was kept before.
     *
     * @throws FieldsRefused when the fields take more than 200,000 characters
     */
    public FormDraft keep(String login, FormPlace place, Map<String, @Nullable Object> fields) {
        if (FormDrafts.size(fields) > MOST_CHARACTERS) {
            throw new FieldsRefused("fields", "内容过长，没有保存。", "The form is too long to be kept.");
        }
        var draft = new FormDraft(fields, clock.instant());
        drafts.keep(login, place, draft);
        return draft;
    }

    /** What the person has half filled in there. */
    @Transactional(readOnly = true)
    public Optional<FormDraft> find(String login, FormPlace place) {
        return drafts.find(login, place);
    }

    /** The person starts from an empty form again, or has sent it. */
    public void forget(String login, FormPlace place) {
        drafts.forget(login, place);
    }

    /** Nobody fills in this form any more. */
    void forget(FormPlace place) {
        drafts.forget(place);
    }

    @EventListener
    void on(AccountClosed closed) {
        drafts.forgetAllOf(closed.login());
    }

    /** Forgets what nobody has gone on with; answers how many. */
    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "P1D")
    public int forgetOld() {
        return drafts.forgetBefore(clock.instant().minus(keptFor));
    }
}
