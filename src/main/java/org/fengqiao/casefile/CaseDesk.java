package org.fengqiao.casefile;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.fengqiao.shared.FieldsRefused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens, reads and changes case files. Every change is one transaction with the engine's step that it belongs to. */
@Service
@Transactional
public class CaseDesk {

    private static final Duration SENT_TWICE = Duration.ofMinutes(2);

    private final CaseFiles files;
    private final CaseNumbers numbers;
    private final List<ClosingCondition> conditions;
    private final Clock clock;

    CaseDesk(CaseFiles files, CaseNumbers numbers, List<ClosingCondition> conditions, Clock clock) {
        this.files = files;
        this.numbers = numbers;
        this.conditions = conditions;
        this.clock = clock;
    }

    /**
     * Opens the file of an accepted dispute under a new number.
     *
     * @throws FieldsRefused when the application lies in the future or before 2000, or when the same person registered
     *     the same facts in the same village less than two minutes ago
     */
    public CaseFile open(NewCase known) {
        var now = clock.instant();
        NewCase.demandTime(known.appliedAt(), now);
        var number = numbers.next(LocalDate.ofInstant(now, CaseFile.ZONE).getYear());
        refuseTwin(known, now);
        return files.save(new CaseFile(number, numbers.official(number), known, now));
    }

    /** A form sent twice: looked for while the counter is held, so that two at once are seen as well. */
    private void refuseTwin(NewCase known, Instant now) {
        files
                .findByRegisteredByAndVillageAndCategoryAndRegisteredAtAfter(
                        known.registeredBy(), known.village(), known.category(), now.minus(SENT_TWICE))
                .stream()
                .filter(file -> file.facts().equals(known.facts()))
                .map(CaseFile::number)
                .findFirst()
                .ifPresent(twin -> {
                    throw new FieldsRefused(
                            "facts",
                            "您刚刚已登记过相同的纠纷（" + twin + "），未重复登记。",
                            "You have just registered the same dispute (" + twin + "); it was not registered again.");
                });
    }

    /** The file of a case. @throws UnknownCase when there is none */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public CaseFile read(CaseNumber number) {
        return files.findByNumber(number).orElseThrow(() -> new UnknownCase(number));
    }

    /** The file of a case, if there is one. */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public Optional<CaseFile> find(CaseNumber number) {
        return files.findByNumber(number);
    }

    /**
     * Changes a case and publishes what happened. Locks the file first: two steps of one case at once are taken in turn.
     *
     * @throws UnknownCase when there is none
     * @throws CaseRuleViolated when the case does not allow the change
     */
    public CaseFile change(CaseNumber number, Consumer<CaseFile> transition) {
        var file = files.lock(number).orElseThrow(() -> new UnknownCase(number));
        file.demandKept();
        transition.accept(file);
        file.endStopOfEndedMediation(clock.instant());
        return files.save(file);
    }

    /** Closes a case once nothing is missing (R22). @throws CaseRuleViolated naming the first thing that is missing */
    public CaseFile close(CaseNumber number) {
        return change(number, file -> {
            missing(file).stream().findFirst().ifPresent(missing -> {
                throw new CaseRuleViolated(number, missing, "The case cannot be closed yet.");
            });
            file.close(clock.instant());
        });
    }

    /** What is missing before the case may close, in the user's words; empty when nothing is (R22). */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public List<String> missing(CaseFile file) {
        return conditions.stream()
                .map(condition -> condition.missing(file))
                .flatMap(Optional::stream)
                .toList();
    }
}
