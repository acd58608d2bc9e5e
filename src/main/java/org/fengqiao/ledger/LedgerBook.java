package org.fengqiao.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.fengqiao.casefile.CaseDesk;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.CaseRuleViolated;
import org.fengqiao.caseflow.StepTakenBack;
import org.fengqiao.ledger.LedgerEntry.Entered;
import org.fengqiao.mediation.SessionBook;
import org.fengqiao.mediation.SessionOutcome;
import org.fengqiao.shared.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters disputes in the problem ledger, once a round, and finds the lines again. */
@Service
@Transactional
public class LedgerBook {

    private static final Sort AS_ENTERED = Sort.by("id");

    private final LedgerEntries entries;
    private final LedgerSearch found;
    private final LedgerNumbers numbers;
    private final SessionBook sessions;
    private final CaseDesk cases;
    private final Clock clock;

    LedgerBook(LedgerEntries entries, LedgerNumbers numbers, SessionBook sessions, CaseDesk cases, Clock clock) {
        this.entries = entries;
        this.found = new LedgerSearch(entries);
        this.numbers = numbers;
        this.sessions = sessions;
        this.cases = cases;
        this.clock = clock;
    }

    /** What somebody of the village wrote. */
    public LedgerEntry enter(CaseNumber number, LedgerNote note, String userId) {
        return add(cases.read(number), note, userId);
    }

    /** Out of time: what the case file tells, so that a silent village does not keep a dispute (R07). */
    public LedgerEntry enterAutomatically(CaseNumber number) {
        return add(cases.read(number), proposal(number), null);
    }

    /** What the case file alone would write. */
    @Transactional(readOnly = true)
    public LedgerNote proposal(CaseNumber number) {
        return LedgerNote.fromFacts(cases.read(number).facts());
    }

    /** Why the village did not settle it, in the words of its last outcome. */
    @Transactional(readOnly = true)
    public Optional<String> failureReason(CaseNumber number) {
        return sessions.lastOutcome(cases.read(number)).flatMap(SessionOutcome::reason);
    }

    private LedgerEntry add(CaseFile file, LedgerNote note, @Nullable String userId) {
        if (entries.existsByNumberAndRoundAndStruckAtIsNull(file.number(), file.round())) {
            throw new CaseRuleViolated(file.number(), "本轮调解已登记台账。", "This round is in the ledger already.");
        }
        var now = clock.instant();
        var line = numbers.next(
                file.township(), LocalDate.ofInstant(now, CaseFile.ZONE).getYear());
        var reason = failureReason(file.number()).orElse(null);
        return entries.save(new LedgerEntry(line, file, reason, note, new Entered(now, userId)));
    }

    /** A line that was taken back counts no more; the next one has a number of its own. */
    @EventListener
    void on(StepTakenBack taken) {
        entries.findByNumberAndStruckAtIsNull(taken.number()).stream()
                .filter(each -> taken.covers(each.enteredAt()))
                .forEach(each -> each.strike(taken.by(), taken.at()));
    }

    /** The lines of a case, oldest first. */
    @Transactional(readOnly = true)
    public List<LedgerEntry> of(CaseNumber number) {
        return entries.findByNumberOrderById(number);
    }

    /** One page of lines, newest first. */
    @Transactional(readOnly = true)
    public Page<LedgerEntry> search(LedgerQuery query, Paging paging) {
        return found.page(query, paging, LedgerSearch.NEWEST_FIRST);
    }

    /** The newest lines that were entered before one. @param before its key; all of them where it is beyond the last */
    @Transactional(readOnly = true)
    public LedgerWindow window(LedgerQuery query, long before, int size) {
        return found.window(query, before, size);
    }

    /** All lines that were asked for, in the order in which they were entered. */
    @Transactional(readOnly = true)
    public void each(LedgerQuery query, Consumer<LedgerEntry> taker) {
        found.lines(query, AS_ENTERED).forEachRemaining(line -> {
            if (query.matches(line)) {
                taker.accept(line);
            }
        });
    }
}
