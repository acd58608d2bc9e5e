package org.fengqiao.migration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Proposes a mapping: what the engine maps by itself, and for the rest a guess, where exactly one element of the same kind
 * is left that has the same name, the same form, waits for the same thing or stands between the same neighbours.
 */
@Component
class MappingProposal {

    /** By what a renamed element is known again, the surest first. */
    private static final List<Function<FlowElement, @Nullable String>> MARKS = List.of(
            FlowElement::name,
            FlowElement::form,
            FlowElement::trigger,
            element -> element.neighbours().length() > 1 ? element.neighbours() : null);

    private final MigrationPlans plans;

    MappingProposal(MigrationPlans plans) {
        this.plans = plans;
    }

    /** For each element of the version that is left, in the order of the model. */
    List<Proposed> of(VersionPair versions) {
        var targets = new LinkedHashMap<String, Proposed>();
        plans.equal(versions).forEach(each -> targets.put(each.from(), new Proposed(each.from(), each.to(), false)));
        guesses(versions, targets).forEach(each -> targets.put(each.from(), each));
        return versions.before().keySet().stream()
                .map(element -> targets.getOrDefault(element, new Proposed(element, null, false)))
                .toList();
    }

    private List<Proposed> guesses(VersionPair versions, Map<String, Proposed> mapped) {
        var free = free(versions, mapped);
        var guessed = new ArrayList<Proposed>();
        for (var element : versions.before().values()) {
            if (!mapped.containsKey(element.id())) {
                known(element, free).ifPresent(to -> {
                    free.remove(to);
                    guessed.add(new Proposed(element.id(), to.id(), true));
                });
            }
        }
        return accepted(versions, mapped, guessed);
    }

    private static Set<FlowElement> free(VersionPair versions, Map<String, Proposed> mapped) {
        var taken = mapped.values().stream().map(Proposed::to).collect(Collectors.toSet());
        return versions.after().values().stream()
                .filter(each -> !taken.contains(each.id()) && !versions.before().containsKey(each.id()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Optional<FlowElement> known(FlowElement element, Set<FlowElement> free) {
        for (var mark : MARKS) {
            var wanted = mark.apply(element);
            var alike = wanted == null || wanted.isBlank()
                    ? List.<FlowElement>of()
                    : free.stream()
                            .filter(each -> each.type().equals(element.type()))
                            .filter(each -> Objects.equals(mark.apply(each), wanted))
                            .toList();
            if (alike.size() == 1) {
                return Optional.of(alike.get(0));
            }
        }
        return Optional.empty();
    }

    /** A guess that the engine refuses is none. */
    private List<Proposed> accepted(VersionPair versions, Map<String, Proposed> mapped, List<Proposed> guessed) {
        var all = new ArrayList<>(mapped.values());
        all.addAll(guessed);
        var refused = plans
                .problems(versions, all.stream().map(Proposed::mapping).toList())
                .stream()
                .map(ElementProblem::element)
                .collect(Collectors.toSet());
        return guessed.stream().filter(each -> !refused.contains(each.from())).toList();
    }

    /** @param guess whether it is ours and not the engine's, and somebody should look at it */
    record Proposed(String from, @Nullable String to, boolean guess) {

        ElementMapping mapping() {
            return new ElementMapping(from, to);
        }
    }
}
