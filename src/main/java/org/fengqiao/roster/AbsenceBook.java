package org.fengqiao.roster;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.fengqiao.shared.FieldsRefused;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps who is away when. Nothing is erased: an absence that was called off says by whom. */
@Service
@Transactional
public class AbsenceBook {

    private static final Limit MOST = Limit.of(500);

    private final Absences absences;
    private final Mediators mediators;
    private final Clock clock;

    AbsenceBook(Absences absences, Mediators mediators, Clock clock) {
        this.absences = absences;
        this.mediators = mediators;
        this.clock = clock;
    }

    /**
     * Records that a mediator is away. The mediator is locked first: the same days sent twice at once are taken once.
     *
     * @throws FieldsRefused when there is no such mediator in office, or the days are over or too far away
     * @throws AbsencesOverlap when the mediator is away on some of the days already
     */
    public Absence record(PlannedAbsence planned, String by) {
        planned.requireNear(today());
        lock(planned);
        demandThere(planned);
        absences.overlapping(planned.mediatorId(), planned.firstDay(), planned.lastDay()).stream()
                .findFirst()
                .ifPresent(other -> {
                    throw new AbsencesOverlap(other);
                });
        return absences.save(new Absence(planned, by, clock.instant()));
    }

    private void lock(PlannedAbsence planned) {
        if (mediators
                .lock(planned.mediatorId())
                .filter(each -> each.inOfficeOn(planned.lastDay()))
                .isEmpty()) {
            throw new FieldsRefused("mediator", "没有这位在任调解员。", "There is no such mediator in office on these days.");
        }
    }

    /** The mediator can be asked again from today on. @throws AbsenceIsOver when there is nothing left to end */
    public Absence end(Absence absence, String by) {
        absence.end(today(), by, clock.instant());
        return absences.save(absence);
    }

    /** Today's absences of people whose work somebody does, who is there himself. */
    @Transactional(readOnly = true)
    public List<Absence> stoodInToday() {
        return absences.stoodIn(today());
    }

    private void demandThere(PlannedAbsence planned) {
        if (planned.standIn() != null) {
            mediators
                    .findByLoginId(planned.standIn())
                    .flatMap(each -> absences.overlapping(each.id(), planned.firstDay(), planned.lastDay()).stream()
                            .findFirst())
                    .ifPresent(other -> {
                        throw new FieldsRefused(
                                "standIn",
                                "代理人自己在 %s 至 %s 请假，请另选一位。".formatted(other.firstDay(), other.lastDay()),
                                "The stand-in is away on some of these days.");
                    });
        }
    }

    /** The absence with a number. */
    @Transactional(readOnly = true)
    public Optional<Absence> find(long id) {
        return absences.findById(id);
    }

    /**
     * Those of the committees' mediators and of whoever logs in under an id, the latest first, at most 500.
     *
     * @param overToo also those that are over or were called off
     */
    @Transactional(readOnly = true)
    public List<Absence> of(Collection<String> committees, String login, boolean overToo) {
        return absences.seen(committees, login, overToo, today(), MOST);
    }

    /** The day that it is. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
