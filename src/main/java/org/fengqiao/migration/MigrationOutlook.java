package org.fengqiao.migration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.processadmin.FlowAdmins;
import org.fengqiao.shared.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Shows flow administrators which cases run on which version, and how they could go to another. In no transaction of its
 * own: a mapping that the engine refuses is an answer here, and would spoil it.
 */
@Service
public class MigrationOutlook {

    private final FlowAdmins administrators;
    private final FlowVersions versions;
    private final StandingCases standing;
    private final MigrationCheck check;
    private final MappingProposal proposals;
    private final MigrationPlans plans;

    MigrationOutlook(
            FlowAdmins administrators,
            FlowVersions versions,
            StandingCases standing,
            MigrationCheck check,
            MappingProposal proposals,
            MigrationPlans plans) {
        this.administrators = administrators;
        this.versions = versions;
        this.standing = standing;
        this.check = check;
        this.proposals = proposals;
        this.plans = plans;
    }

    /** @throws UnknownMigration for a flow that nobody knows */
    public List<FlowVersion> versions(String process) {
        administrators.require();
        var all = versions.of(process);
        if (all.isEmpty()) {
            throw new UnknownMigration();
        }
        return all;
    }

    /** The cases that run on some versions, and where each stands. */
    public List<StandingCase> cases(String process, List<Integer> from, Paging page) {
        administrators.require();
        return standing.on(versions.require(process, from, "from"), page);
    }

    /** Every element at which a case could stand, with the element to which it would go. */
    public Proposal proposal(String process, List<Integer> from, int to) {
        administrators.require();
        var checked = check.versions(process, from, to);
        var counts = standing.countedByElement(checked.sources());
        var rows = new LinkedHashMap<String, Row>();
        for (var source : checked.sources()) {
            var pair = plans.pair(source.definition(), checked.target().definition());
            proposals
                    .of(pair)
                    .forEach(each -> rows.merge(
                            each.from(),
                            row(each, pair, counts),
                            (first, other) -> first.to() == null ? other : first));
        }
        var targets = plans.pair(checked.target().definition(), checked.target().definition())
                .after();
        return new Proposal(
                new ArrayList<>(rows.values()),
                targets.values().stream().map(Target::of).toList());
    }

    private static Row row(MappingProposal.Proposed proposed, VersionPair pair, Map<String, Integer> counts) {
        var element = pair.before().get(proposed.from());
        return new Row(
                proposed.from(),
                pair.name(proposed.from()),
                element == null ? "" : element.type(),
                counts.getOrDefault(proposed.from(), 0),
                proposed.to(),
                proposed.guess());
    }

    /** What the engine has against a mapping. */
    public List<ElementProblem> problems(String process, List<Integer> from, int to, List<ElementMapping> mapping) {
        administrators.require();
        return check.problems(check.versions(process, from, to), mapping);
    }

    /** A mapping to look at, and what can be chosen in it. */
    public record Proposal(List<Row> elements, List<Target> targets) {}

    /**
     * One element of the versions that are left.
     *
     * @param cases how many cases stand there now
     * @param to id of the element to which they would go; null: they would stay
     * @param guess whether that is a guess which somebody should look at
     */
    public record Row(
            String from,
            String name,
            String type,
            int cases,
            @Nullable String to,
            boolean guess) {}

    /** An element of the other version. */
    public record Target(String id, String name, String type) {

        static Target of(FlowElement element) {
            return new Target(element.id(), element.shownName(), element.type());
        }
    }
}
