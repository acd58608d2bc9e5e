package org.fengqiao.staffing;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.organisation.Unit;
import org.fengqiao.organisation.UnitLevel;
import org.fengqiao.organisation.Units;
import org.fengqiao.shared.Label;
import org.springframework.stereotype.Component;

/**
 * Which codes are free below a place. A statistical code is that of the place above and three digits, of which the hundreds tell
 * the kind (GB/T 10114; the statistics bureau's coding rules): residents' committees 001-199, villages 200-399; streets 001-099,
 * towns 100-199, townships 200-399. The bureau gives the codes out: what is proposed here is only not yet used.
 */
@Component
public class FreeCodes {

    private static final List<Kind> VILLAGES =
            List.of(new Kind(new Label("村", "Village"), 200, 399), new Kind(new Label("社区", "Community"), 1, 199));

    private static final List<Kind> TOWNSHIPS = List.of(
            new Kind(new Label("镇", "Town"), 100, 199),
            new Kind(new Label("乡", "Township"), 200, 399),
            new Kind(new Label("街道", "Street"), 1, 99));

    private final Units units;

    FreeCodes(Units units) {
        this.units = units;
    }

    /** A proposal for each kind of place that may lie there, the usual one first; a kind that is full has none. */
    public List<Free> below(CurrentUser by, String parent) {
        StaffScope.of(by).demandEditing(parent);
        var above = units.findByCode(parent).orElseThrow(UnknownStaff::new);
        return propose(parent, kindsBelow(above.level()), used(parent));
    }

    static List<Free> propose(String parent, List<Kind> kinds, Set<String> used) {
        return kinds.stream().flatMap(kind -> kind.in(parent, used).stream()).toList();
    }

    static List<Kind> kindsBelow(UnitLevel level) {
        return switch (level) {
            case COUNTY -> TOWNSHIPS;
            case TOWNSHIP -> VILLAGES;
            case VILLAGE -> List.of();
        };
    }

    /** Dissolved places keep their codes. */
    private Set<String> used(String parent) {
        return units.findByParentCodeOrderByCode(parent).stream()
                .map(Unit::code)
                .collect(Collectors.toSet());
    }

    /** A code that nobody has. @param from first and last three digits of its kind */
    public record Free(String code, Label kind, String from, String to) {}

    /** A kind of place and its three digits. */
    record Kind(Label name, int first, int last) {

        private List<Free> in(String parent, Set<String> used) {
            var highest = IntStream.rangeClosed(first, last)
                    .filter(each -> used.contains(code(parent, each)))
                    .max()
                    .orElse(first == 1 ? 0 : first);
            return Stream.concat(numbers(highest + 1), numbers(first))
                    .map(each -> code(parent, each))
                    .filter(code -> !used.contains(code))
                    .limit(1)
                    .map(code -> new Free(code, name, "%03d".formatted(first), "%03d".formatted(last)))
                    .toList();
        }

        private Stream<Integer> numbers(int from) {
            return IntStream.rangeClosed(from, last).boxed();
        }

        private static String code(String parent, int number) {
            return "%s%03d".formatted(parent, number);
        }
    }
}
