package org.fengqiao.roster;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.fengqiao.organisation.DisputeCategory;
import org.fengqiao.organisation.TypedLine;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who can be asked to mediate or to advise: what assignment, the clerks' lists and the accounts read. */
@Service
@Transactional(readOnly = true)
public class Roster {

    private final Mediators mediators;
    private final Experts experts;

    Roster(Mediators mediators, Experts experts) {
        this.mediators = mediators;
        this.experts = experts;
    }

    /** The mediator with an id. */
    public Optional<Mediator> mediator(String id) {
        return mediators.findById(id);
    }

    /** The mediator's line in the county's list; nobody else changes it until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<TypedLine> line(String id) {
        return mediators.lock(id).map(MediatorColumns::line);
    }

    /** The mediator who logs in under an id. */
    public Optional<Mediator> mediatorByLogin(String loginId) {
        return mediators.findByLoginId(loginId);
    }

    /** The ids of all mediators, also of those who have left. */
    public List<String> mediatorIds() {
        return mediators.ids();
    }

    /** All mediators of a name, by id; also those who have left. */
    public List<Mediator> mediatorsNamed(String name) {
        return mediators.findByNameOrderById(name);
    }

    /** The mediators in office on a day who have a login id, by id. */
    public List<Mediator> withLogin(LocalDate day) {
        return mediators.inOfficeWithLogin(day);
    }

    /** All mediators of a committee, by id; also those who have left or are away. */
    public List<Mediator> mediatorsOf(String committeeCode) {
        return mediators.findByCommitteeCodeOrderById(committeeCode);
    }

    /** All mediators of several committees, by id; also those who have left or are away. */
    public List<Mediator> mediatorsOf(Collection<String> committeeCodes) {
        // Nearly always one: Hibernate translates a query with a list anew each time.
        return committeeCodes.size() == 1
                ? mediatorsOf(committeeCodes.iterator().next())
                : mediators.findByCommitteeCodeInOrderById(committeeCodes);
    }

    /** The mediators of a committee who are in office and not away on a day, by id. */
    public List<Mediator> availableOn(String committeeCode, LocalDate day) {
        return mediators.findAvailable(committeeCode, day);
    }

    /** The mediators of several committees who are in office and not away on a day, by id. */
    public List<Mediator> availableOn(Collection<String> committeeCodes, LocalDate day) {
        return committeeCodes.size() == 1
                ? availableOn(committeeCodes.iterator().next(), day)
                : mediators.findAvailable(committeeCodes, day);
    }

    /** The mediator with this login id, if there is one, leaves office with this day. */
    @Transactional
    public void leave(String loginId, LocalDate day) {
        mediatorByLogin(loginId).ifPresent(mediator -> mediator.leave(day));
    }

    /** The mediator with this login id, if there is one, is in office again. */
    @Transactional
    public void comeBack(String loginId) {
        mediatorByLogin(loginId).ifPresent(Mediator::comeBack);
    }

    /** The mediator with this login id, if there is one, belongs to another committee now. */
    @Transactional
    public void move(String loginId, String committeeCode) {
        mediatorByLogin(loginId).ifPresent(mediator -> mediator.moveTo(committeeCode));
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
