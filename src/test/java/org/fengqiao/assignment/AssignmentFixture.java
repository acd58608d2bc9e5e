package org.fengqiao.assignment;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseFixture;
import org.fengqiao.casefile.CaseLoad;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.identity.Role;
import org.fengqiao.organisation.DisputeCategory;
import org.fengqiao.testing.CaseDesks;
import org.jspecify.annotations.Nullable;

/** A county of a few invented mediators, without database and engine; its table is written down in Java. */
final class AssignmentFixture {

    static final String VILLAGE = "C990100101201";

    private static final Clock CLOCK = Clock.fixed(CaseFixture.NOW, CaseFile.ZONE);

    private final List<Candidate> people = new ArrayList<>();
    private final Map<String, Integer> openCases = new HashMap<>();
    private final ListedConflicts declared = new ListedConflicts();
    private final AssignmentDesk desk;
    private final PresidingDesk presiding;

    AssignmentFixture(CaseFile file) {
        var cases = CaseDesks.holding(file);
        var load = mock(CaseLoad.class);
        when(load.openCasesByMediator(VILLAGE)).thenReturn(openCases);
        var pool = new ListedPool();
        var kept = new ListedAssignments();
        desk = new AssignmentDesk(
                cases,
                new MediatorChoice(pool, load, declared, new WrittenTable(), nobodyChosen(pool)),
                new WorkAccounts(AssignmentFixture::account),
                kept,
                CLOCK);
        presiding = new PresidingDesk(cases, pool, kept, declared, mock(), mock());
    }

    /** The sides have chosen nobody from the list. */
    private ChosenByParties nobodyChosen(MediatorPool pool) {
        return new ChosenByParties(mock(), pool, declared);
    }

    /** Everybody with a login has an account, but for those whose login says otherwise. */
    private static Optional<CurrentUser> account(String login) {
        return login.startsWith("closed")
                ? Optional.empty()
                : Optional.of(new CurrentUser(
                        login,
                        login,
                        Set.of(login.startsWith("clerk") ? Role.TOWNSHIP_CLERK : Role.MEDIATOR),
                        Set.of(VILLAGE),
                        Set.of()));
    }

    static Candidate mediator(String id, @Nullable String login) {
        return new Candidate(id, login, "调解员" + id, VILLAGE, List.of(DisputeCategory.NEIGHBOURS), true);
    }

    static Candidate absent(String id) {
        return new Candidate(id, null, "调解员" + id, VILLAGE, List.of(DisputeCategory.NEIGHBOURS), false);
    }

    AssignmentFixture has(Candidate... candidates) {
        people.addAll(List.of(candidates));
        return this;
    }

    void carrying(String personId, int cases) {
        openCases.put(personId, cases);
    }

    AssignmentDesk desk() {
        return desk;
    }

    PresidingDesk presiding() {
        return presiding;
    }

    /** Puts a conflict on record. */
    void declare(CaseFile file, String personId) {
        new ConflictBook(declared, CLOCK).enter(file, new Declaration(personId, Tie.RELATIVE, "甲方是本人姐夫"), "village1");
    }

    private static final class WrittenTable implements EligibilityTable {

        @Override
        public List<Verdict> judge(List<CandidateFacts> candidates) {
            return candidates.stream().map(WrittenTable::judge).toList();
        }

        private static Verdict judge(CandidateFacts facts) {
            var score = (facts.registeredCase() ? 100 : 0) + (facts.specialityMatches() ? 10 : 0);
            return new Verdict(facts.available() && !facts.conflict(), score, "");
        }

        @Override
        public void record(CandidateFacts proposed) {
            // There is no engine here whose history would keep it.
        }
    }

    private final class ListedPool implements MediatorPool {

        @Override
        public List<Candidate> of(Collection<String> committees) {
            return people.stream()
                    .filter(each -> committees.contains(each.committee()))
                    .toList();
        }

        @Override
        public Optional<Candidate> byLogin(String login) {
            return people.stream().filter(each -> login.equals(each.login())).findFirst();
        }

        @Override
        public List<Candidate> byName(String name) {
            return people.stream().filter(each -> each.name().equals(name)).toList();
        }

        @Override
        public Optional<Candidate> byPerson(String personId) {
            return people.stream()
                    .filter(each -> each.personId().equals(personId))
                    .findFirst();
        }
    }

    private static final class ListedConflicts implements DeclaredConflicts {

        private final List<DeclaredConflict> all = new ArrayList<>();

        @Override
        public DeclaredConflict save(DeclaredConflict conflict) {
            all.add(conflict);
            return conflict;
        }

        @Override
        public boolean existsByNumberAndPersonId(CaseNumber number, String personId) {
            return all.stream().anyMatch(each -> each.personId().equals(personId));
        }

        @Override
        public Set<String> peopleOf(CaseNumber number) {
            return all.stream().map(DeclaredConflict::personId).collect(Collectors.toSet());
        }

        @Override
        public List<DeclaredConflict> findByNumberOrderById(CaseNumber number) {
            return all;
        }
    }

    private static final class ListedAssignments implements Assignments {

        private final List<Assignment> all = new ArrayList<>();

        @Override
        public Assignment save(Assignment assignment) {
            if (!all.contains(assignment)) {
                all.add(assignment);
            }
            return assignment;
        }

        @Override
        public Optional<Assignment> findFirstByNumberOrderByIdDesc(CaseNumber number) {
            return all.stream().reduce((earlier, later) -> later);
        }

        @Override
        public List<Assignment> undecided() {
            return all.stream().filter(each -> each.chosenBy().isEmpty()).toList();
        }

        @Override
        public List<Assignment> findByNumberOrderById(CaseNumber number) {
            return all;
        }
    }
}
