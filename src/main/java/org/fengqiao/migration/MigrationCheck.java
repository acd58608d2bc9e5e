package org.fengqiao.migration;

import java.util.ArrayList;
import java.util.List;
import org.fengqiao.shared.FieldError;
import org.fengqiao.shared.FieldsRefused;
import org.springframework.stereotype.Component;

/** Looks at an order before it is taken. */
@Component
class MigrationCheck {

    private static final int LONGEST_REASON = 500;

    private final FlowVersions versions;
    private final MigrationPlans plans;

    MigrationCheck(FlowVersions versions, MigrationPlans plans) {
        this.versions = versions;
        this.plans = plans;
    }

    /** @throws FieldsRefused for versions that there are not. @throws MigrationRefused with the engine's reasons */
    Checked require(MigrationOrder order) {
        demandReason(order.reason());
        var checked = versions(order.process(), order.from(), order.to());
        var problems = problems(checked, order.mapping());
        if (!problems.isEmpty()) {
            throw new MigrationRefused(problems);
        }
        return checked;
    }

    Checked versions(String process, List<Integer> from, int to) {
        if (from.contains(to)) {
            throw new FieldsRefused("to", "目标版本不能也是原来的版本。", "Cases cannot go to the version on which they are.");
        }
        return new Checked(
                versions.require(process, from, "from"),
                versions.require(process, List.of(to), "to").get(0));
    }

    /** What the engine has against a mapping, of any of the versions that are left. */
    List<ElementProblem> problems(Checked versions, List<ElementMapping> mapping) {
        return versions.sources().stream()
                .flatMap(source ->
                        plans
                                .problems(
                                        plans.pair(
                                                source.definition(),
                                                versions.target().definition()),
                                        mapping)
                                .stream())
                .distinct()
                .toList();
    }

    private static void demandReason(String reason) {
        var errors = new ArrayList<FieldError>();
        if (reason.isBlank()) {
            errors.add(new FieldError("reason", "请写明迁移的理由。", "Say why the cases are moved."));
        } else if (reason.strip().length() > LONGEST_REASON) {
            errors.add(new FieldError("reason", "理由不超过 500 字。", "The reason has up to 500 characters."));
        }
        if (!errors.isEmpty()) {
            throw new FieldsRefused(errors);
        }
    }

    /** Versions that there are. */
    record Checked(List<FlowVersion> sources, FlowVersion target) {}
}
