package org.fengqiao.mediation;

import java.time.Clock;
import java.util.Optional;
import org.fengqiao.assignment.PresidingDesk;
import org.fengqiao.casefile.CaseDesk;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.CaseRuleViolated;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives the rights notice and records sessions. */
@Service
@Transactional
public class MediationDesk {

    private final CaseDesk cases;
    private final RightsNotices notices;
    private final SessionBook book;
    private final PresidingDesk presiding;
    private final Clock clock;

    MediationDesk(CaseDesk cases, RightsNotices notices, SessionBook book, PresidingDesk presiding, Clock clock) {
        this.cases = cases;
        this.notices = notices;
        this.book = book;
        this.presiding = presiding;
        this.clock = clock;
    }

    /**
     * Records that the parties were told of their rights and acknowledged it (R04). Told again, the first record stands.
     *
     * @param openness whether they want listeners, where they were asked
     */
    public void giveNotice(CaseNumber number, @Nullable Openness openness, String by) {
        var at = RoundAtTier.of(cases.read(number));
        if (notices.findByAt(at).isEmpty()) {
            notices.save(new RightsNotice(at, openness, by, clock.instant()));
        }
    }

    /** The notice of this round at this tier, once it was given. */
    @Transactional(readOnly = true)
    public Optional<RightsNotice> notice(CaseNumber number) {
        return notices.findByAt(RoundAtTier.of(cases.read(number)));
    }

    /**
     * Records a session. Whoever holds it without having been named is named with it, so that the visit is never paid by
     * somebody who mediated (R28).
     *
     * @throws CaseRuleViolated without a rights notice at this tier (R04), or before the last session has its outcome
     */
    public MediationSession hold(CaseNumber number, HeldSession held, String by) {
        var file = cases.read(number);
        requireNotice(file);
        presiding.takeUp(number, by);
        return book.enter(file, held, by);
    }

    private void requireNotice(CaseFile file) {
        if (notices.findByAt(RoundAtTier.of(file)).isEmpty()) {
            throw new CaseRuleViolated(
                    file.number(),
                    "调解前应当告知当事人权利义务（人民调解法第二十三、二十四条）。",
                    "The parties are told of their rights before the first session (People's Mediation Law art. 23, 24).");
        }
    }
}
