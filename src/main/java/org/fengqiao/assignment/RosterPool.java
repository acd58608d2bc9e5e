package org.fengqiao.assignment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.roster.Mediator;
import org.fengqiao.roster.Roster;
import org.springframework.stereotype.Component;

/** The roster as a pool of candidates. */
@Component
class RosterPool implements MediatorPool {

    private final Roster roster;
    private final Clock clock;

    RosterPool(Roster roster, Clock clock) {
        this.roster = roster;
        this.clock = clock;
    }

    @Override
    public List<Candidate> of(Collection<String> committees) {
        var present = availableIn(committees);
        return roster.mediatorsOf(committees).stream()
                .filter(each -> each.inOfficeOn(today()))
                .map(each -> candidate(each, present))
                .toList();
    }

    @Override
    public Optional<Candidate> byLogin(String login) {
        return roster.mediatorByLogin(login)
                .filter(each -> each.inOfficeOn(today()))
                .map(each -> candidate(each, availableIn(Set.of(each.committeeCode()))));
    }

    @Override
    public Optional<Candidate> byPerson(String personId) {
        return roster.mediator(personId)
                .filter(each -> each.inOfficeOn(today()))
                .map(each -> candidate(each, availableIn(Set.of(each.committeeCode()))));
    }

    @Override
    public List<Candidate> byName(String name) {
        return roster.mediatorsNamed(name).stream()
                .filter(each -> each.inOfficeOn(today()))
                .map(each -> candidate(each, availableIn(Set.of(each.committeeCode()))))
                .toList();
    }

    private Set<String> availableIn(Collection<String> committees) {
        return roster.availableOn(committees, today()).stream()
                .map(Mediator::id)
                .collect(Collectors.toSet());
    }

    private static Candidate candidate(Mediator mediator, Set<String> present) {
        return new Candidate(
                mediator.id(),
                mediator.loginId().orElse(null),
                mediator.name(),
                mediator.committeeCode(),
                mediator.specialities(),
                present.contains(mediator.id()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), CaseFile.ZONE);
    }
}
