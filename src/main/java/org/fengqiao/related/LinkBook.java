package org.fengqiao.related;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.CaseRuleViolated;
import org.fengqiao.shared.FieldsRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which cases have one cause: a case is in one open group at most, and only what is being mediated is linked (R30). */
@Service
@Transactional
public class LinkBook {

    private static final String ONE_LEFT = "关联组中只剩本案，关联随之解除。";

    private final LinkedGroups groups;
    private final LinkedCases linked;
    private final Clock clock;

    LinkBook(LinkedGroups groups, LinkedCases linked, Clock clock) {
        this.groups = groups;
        this.linked = linked;
        this.clock = clock;
    }

    /** The group that a case is in now. */
    @Transactional(readOnly = true)
    public Optional<LinkedGroup> groupOf(CaseNumber number) {
        return linked.findByNumberAndTakenOutAtIsNull(number).map(LinkedCase::group);
    }

    /** All cases that are in the group of a case now, itself among them, in the order of their numbers; none without a group. */
    @Transactional(readOnly = true)
    public List<LinkedCase> linkedWith(CaseNumber number) {
        return groupOf(number).map(linked::in).orElse(List.of());
    }

    /** Every group that a case ever was in, oldest first. */
    @Transactional(readOnly = true)
    public List<LinkedCase> historyOf(CaseNumber number) {
        return linked.findByNumberOrderById(number);
    }

    /**
     * Ties two cases together: in a group of their own, or in the one that either of them is in.
     *
     * @param cause asked for a new group
     * @throws CaseRuleViolated when one of them is not being mediated
     * @throws FieldsRefused when it is one case twice, or both are in a group already
     */
    LinkedGroup link(CaseFile file, CaseFile other, @Nullable String cause, @Nullable String reason, String by) {
        requireDifferent(file, other);
        requireMediated(file);
        requireMediated(other);
        var here = groupOf(file.number());
        var there = groupOf(other.number());
        if (here.isPresent() && there.isPresent()) {
            throw alreadyLinked(here.get().equals(there.get()));
        }
        var group = here.or(() -> there)
                .map(each -> groups.lock(each.number()))
                .orElseGet(() -> groups.save(new LinkedGroup(cause, by, clock.instant())));
        if (here.isEmpty()) {
            linked.save(new LinkedCase(group, file.number(), reason, by, clock.instant()));
        }
        if (there.isEmpty()) {
            linked.save(new LinkedCase(group, other.number(), reason, by, clock.instant()));
        }
        return group;
    }

    /** Takes a case out of its group, the reason kept; a group of one is none any more. */
    LinkedGroup takeOut(CaseFile file, @Nullable String reason, String by) {
        var group = groupOf(file.number())
                .map(each -> groups.lock(each.number()))
                .orElseThrow(() -> notLinked(file.number()));
        linked.in(group).stream()
                .filter(each -> each.number().equals(file.number()))
                .forEach(each -> each.takeOut(reason, by, clock.instant()));
        var left = linked.in(group);
        if (left.size() < 2) {
            left.forEach(last -> last.takeOut(ONE_LEFT, by, clock.instant()));
            group.close(clock.instant());
        }
        return group;
    }

    static CaseRuleViolated notLinked(CaseNumber number) {
        return new CaseRuleViolated(number, "本案没有关联案件（R30）。", "The case is not linked to others (R30).");
    }

    private static void requireDifferent(CaseFile file, CaseFile other) {
        if (file.number().equals(other.number())) {
            throw new FieldsRefused("other", "不能和本案自己关联（R30）。", "A case is not linked to itself (R30).");
        }
    }

    private static void requireMediated(CaseFile file) {
        if (!file.isBeingMediated()) {
            throw new CaseRuleViolated(
                    file.number(), "只有正在调解的案件可以关联（R30）。", "Only cases in mediation are linked (R30).");
        }
    }

    private static FieldsRefused alreadyLinked(boolean together) {
        return together
                ? new FieldsRefused("other", "两案已在同一关联组（R30）。", "Both are in one group already (R30).")
                : new FieldsRefused(
                        "other",
                        "两案分属两个关联组，一案只能属于一个组；请先移出其中一案（R30）。",
                        "Each is in a group of its own; take one out first (R30).");
    }
}
