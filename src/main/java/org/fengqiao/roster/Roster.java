package org.fengqiao.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.organisation.DisputeCategory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who can be asked to mediate or to advise: what assignment, the clerks' lists and the accounts read. */
@Service
@Transactional(readOnly = true)
public class Roster {

    private final Mediators mediators;
    private final Experts experts;
    private final Absences absences;

    Roster(Mediators mediators, Experts experts, Absences absences) {
        this.mediators = mediators;
        this.experts = experts;
        this.absences = absences;
    }

    /** The mediator with an id. */
    public Optional<Mediator> mediator(String id) {
        return mediators.findById(id);
    }

    /** The mediator who logs in under an id. */
    public Optional<Mediator> mediatorByLogin(String loginId) {
        return mediators.findByLoginId(loginId);
    }

    /** All mediators of a committee, by id; also those who have left or are away. */
    public List<Mediator> mediatorsOf(String committeeCode) {
        return mediators.findByCommitteeCodeOrderById(committeeCode);
    }

    /** The mediators of a committee who are in office and not away on a day, by id. */
    public List<Mediator> availableOn(String committeeCode, LocalDate day) {
        return mediators.findAvailable(committeeCode, day);
    }

    /** The absences of a mediator that have not ended before a day. */
    public List<Absence> absencesOf(String mediatorId, LocalDate from) {
        return absences.findByMediatorIdAndLastDayGreaterThanEqualOrderByFirstDay(mediatorId, from);
    }

    /** Records that a mediator is away from a first to a last day. */
    @Transactional
    public Absence recordAbsence(String mediatorId, LocalDate firstDay, LocalDate lastDay, @Nullable String reason) {
        return absences.save(new Absence(mediatorId, firstDay, lastDay, reason));
    }

    /** The expert with an id. */
    public Optional<Expert> expert(String id) {
        return experts.findById(id);
    }

    /** The whole think tank, by id; also those who have left. */
    public List<Expert> experts() {
        return experts.findAllByOrderById();
    }

    /** The experts in office on a day who are good at a category, by id. */
    public List<Expert> expertsFor(DisputeCategory category, LocalDate day) {
        return experts().stream()
                .filter(expert -> expert.inOfficeOn(day) && expert.isGoodAt(category))
                .toList();
    }
}
