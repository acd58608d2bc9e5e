package org.fengqiao.assignment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fengqiao.assignment.EligibilityTable.Verdict;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseLoad;
import org.fengqiao.casefile.CaseMediator;
import org.fengqiao.shared.Label;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Weighs the candidates of the committee in charge. */
@Component
class MediatorChoice {

    private static final Verdict NOT_ASKED = new Verdict(true, 0, "");
    private static final Verdict BY_PARTIES =
            new Verdict(true, 100, new Label("双方点单选定，本人已接单", "chosen by both sides, and accepted"));

    private static final Verdict IN_CONFLICT =
            new Verdict(false, 0, new Label("已申报回避（R05）", "declared a conflict, R05"));

    private final MediatorPool pool;
    private final CaseLoad load;
    private final DeclaredConflicts conflicts;
    private final EligibilityTable table;
    private final ChosenByParties chosen;

    MediatorChoice(
            MediatorPool pool,
            CaseLoad load,
            DeclaredConflicts conflicts,
            EligibilityTable table,
            ChosenByParties chosen) {
        this.pool = pool;
        this.load = load;
        this.conflicts = conflicts;
        this.table = table;
        this.chosen = chosen;
    }

    /** Who was named at this tier in this round, is in office in this committee, and has declared no conflict since. */
    Optional<Candidate> stillMediates(CaseFile file, String committee) {
        return file.mediator()
                .filter(each -> each.tier() == file.tier())
                .filter(each -> !conflicts.existsByNumberAndPersonId(file.number(), each.personId()))
                .flatMap(each -> pool.byPerson(each.personId()))
                .filter(each -> each.committee().equals(committee));
    }

    /** The committee whose mediators are looked at: that of whom both sides chose, else the one in charge. */
    String committee(CaseFile file, String inCharge) {
        return chosen.of(file).map(Candidate::committee).orElse(inCharge);
    }

    /** What the table makes of everybody in the committee; where both sides chose somebody it is not asked (R05). */
    Ranking rank(CaseFile file, String committee, boolean hardCase) {
        return chosen.of(file)
                .map(each -> byParties(file, each, hardCase))
                .orElseGet(() -> byTable(file, committee, hardCase));
    }

    /** What the table says of whoever is proposed goes into the engine's history; whom both sides chose it was not asked (R05). */
    void record(Ranking ranking) {
        ranking.fit().stream()
                .findFirst()
                .filter(each -> each.verdict() != BY_PARTIES)
                .ifPresent(each -> table.record(each.facts()));
    }

    /** What the table makes of the others, when whoever mediates leaves; who declared a conflict is not among them (R05). */
    Ranking successors(CaseFile file, CaseMediator leaving) {
        var ranking = byTable(file, leaving.committee(), false);
        return new Ranking(others(ranking.fit(), leaving), others(ranking.unfit(), leaving));
    }

    /** What the table makes of a committee, to be read: who declared a conflict stands among the unfit, whatever the table says (R05). */
    Ranking weigh(CaseFile file, String committee) {
        var ranking = byTable(file, committee, false);
        var away =
                ranking.fit().stream().filter(each -> each.facts().conflict()).map(each -> each.judged(IN_CONFLICT));
        return new Ranking(
                ranking.fit().stream().filter(each -> !each.facts().conflict()).toList(),
                Stream.concat(ranking.unfit().stream(), away).toList());
    }

    private static List<RankedCandidate> others(List<RankedCandidate> people, CaseMediator leaving) {
        return people.stream()
                .filter(each -> !each.facts().conflict())
                .filter(each -> !each.candidate().personId().equals(leaving.personId()))
                .filter(each -> leaving.login() == null
                        || !leaving.login().equals(each.candidate().login()))
                .toList();
    }

    private Ranking byParties(CaseFile file, Candidate person, boolean hardCase) {
        var busyWith = load.openCasesByMediator(person.committee()).getOrDefault(person.personId(), 0);
        var conflict = conflicts.existsByNumberAndPersonId(file.number(), person.personId());
        var facts = facts(file, person.committee(), hardCase, person, busyWith, conflict);
        return new Ranking(List.of(new RankedCandidate(person, facts, BY_PARTIES)), List.of());
    }

    private Ranking byTable(CaseFile file, String committee, boolean hardCase) {
        var people = facts(file, committee, hardCase);
        var verdicts = table.judge(people.stream().map(RankedCandidate::facts).toList());
        var judged = IntStream.range(0, people.size())
                .mapToObj(i -> people.get(i).judged(verdicts.get(i)))
                .sorted(RankedCandidate.BEST_FIRST)
                .collect(Collectors.partitioningBy(each -> each.verdict().eligible()));
        return new Ranking(judged.getOrDefault(true, List.of()), judged.getOrDefault(false, List.of()));
    }

    /** Everybody whom a clerk may name against the table: all but those with a declared conflict, least load first. */
    List<RankedCandidate> all(CaseFile file, String committee) {
        return facts(file, committee, false).stream()
                .filter(each -> !each.facts().conflict())
                .sorted(RankedCandidate.BEST_FIRST)
                .toList();
    }

    /** Somebody in office in a committee, by the number in the roster. */
    Optional<Candidate> member(String committee, @Nullable String person) {
        return pool.of(committee).stream()
                .filter(each -> each.personId().equals(person))
                .findFirst();
    }

    private List<RankedCandidate> facts(CaseFile file, String committee, boolean hardCase) {
        var openCases = load.openCasesByMediator(committee);
        var inConflict = conflicts.peopleOf(file.number());
        return pool.of(committee).stream()
                .map(each -> {
                    var busyWith = openCases.getOrDefault(each.personId(), 0);
                    var conflict = inConflict.contains(each.personId());
                    return new RankedCandidate(
                            each, facts(file, committee, hardCase, each, busyWith, conflict), NOT_ASKED);
                })
                .toList();
    }

    private static CandidateFacts facts(
            CaseFile file, String committee, boolean hardCase, Candidate candidate, int openLoad, boolean conflict) {
        return new CandidateFacts(
                candidate.committee().equals(committee),
                candidate.specialities().contains(file.category()),
                candidate.available(),
                openLoad,
                conflict,
                file.registeredBy().equals(candidate.login()),
                candidate.login() != null,
                hardCase);
    }
}
