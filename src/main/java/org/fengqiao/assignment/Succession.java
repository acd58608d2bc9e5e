package org.fengqiao.assignment;

import java.time.Clock;
import java.util.Optional;
import org.fengqiao.casefile.CaseDesk;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseMediator;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.caseflow.CaseFlow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A case goes from whoever mediates it to somebody else, or to its committee: file, tasks and those still to come at once. */
@Component
@Transactional
class Succession {

    private final CaseDesk cases;
    private final Successors successors;
    private final Assignments assignments;
    private final CaseFlow flow;
    private final Clock clock;

    Succession(CaseDesk cases, Successors successors, Assignments assignments, CaseFlow flow, Clock clock) {
        this.cases = cases;
        this.successors = successors;
        this.assignments = assignments;
        this.flow = flow;
        this.clock = clock;
    }

    /**
     * Somebody decides who follows.
     *
     * @param next null to leave it to the committee
     */
    void decide(CaseFile file, CaseMediator leaving, @Nullable Candidate next, String reason, String by) {
        var ranking = successors.ranked(file, leaving);
        var act = new Assignment(
                file,
                leaving.committee(),
                ranking.proposed().orElse(null),
                ranking.why(file.category()),
                clock.instant());
        act.decide(next == null ? null : next.personId(), reason, by, clock.instant());
        assignments.save(act);
        if (next != null) {
            cases.change(file.number(), changed -> changed.handOver(next.mediatorOf(changed, "接替" + leaving.name())));
        }
        pass(file.number(), leaving.login(), Optional.ofNullable(next));
    }

    /** Somebody is named for what the committee has. */
    void name(CaseFile file, String committee, Candidate next, String reason, String by) {
        var ranking = successors.ranked(file, committee);
        var act = new Assignment(
                file, committee, ranking.proposed().orElse(null), ranking.why(file.category()), clock.instant());
        act.decide(next.personId(), reason, by, clock.instant());
        assignments.save(act);
        cases.change(file.number(), changed -> changed.handOver(next.mediatorOf(changed, "督导改派")));
        flow.takeFromCommittee(file.number(), next.login());
    }

    /** Tasks go to who was named, or to the committee when nobody was. */
    void pass(CaseNumber number, @Nullable String from, Optional<Candidate> next) {
        if (next.isEmpty()) {
            cases.change(number, CaseFile::leaveToCommittee);
        }
        flow.passOn(number, from, next.map(Candidate::login).orElse(null));
    }
}
