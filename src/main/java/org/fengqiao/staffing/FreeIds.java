package org.fengqiao.staffing;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.roster.Roster;
import org.springframework.stereotype.Component;

/**
 * Which number a new mediator may get: the next one in the way in which most of the county's are numbered, so that nobody has to
 * invent one. Whoever left keeps the number.
 */
@Component
public class FreeIds {

    private static final String FIRST = "M0001";
    private static final int LONGEST = 20;
    private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d{1,9})");

    private final Roster roster;

    FreeIds(Roster roster) {
        this.roster = roster;
    }

    /** A proposal; nothing where the county's numbers are as long as numbers may be. */
    public Optional<String> forMediator(CurrentUser by) {
        StaffScope.of(by).demandEditing();
        return after(roster.mediatorIds());
    }

    static Optional<String> after(Collection<String> ids) {
        var series = ids.stream()
                .map(NUMBERED::matcher)
                .filter(Matcher::matches)
                .map(each -> new Numbered(each.group(1), each.group(2)))
                .collect(Collectors.groupingBy(Numbered::series));
        var next = series.values().stream()
                .max(Comparator.comparingInt(Collection<Numbered>::size))
                .map(FreeIds::next)
                .orElse(FIRST);
        return Optional.of(next).filter(id -> id.length() <= LONGEST && !ids.contains(id));
    }

    private static String next(List<Numbered> series) {
        var last =
                series.stream().max(Comparator.comparingInt(Numbered::number)).orElseThrow();
        return last.series() + ("%0" + last.digits().length() + "d").formatted(last.number() + 1);
    }

    private record Numbered(String series, String digits) {
        int number() {
            return Integer.parseInt(digits);
        }
    }
}
