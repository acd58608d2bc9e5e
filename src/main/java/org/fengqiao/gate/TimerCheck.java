package org.fengqiao.gate;

import java.text.ParseException;
import java.util.Date;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javax.xml.datatype.DatatypeConfigurationException;
import javax.xml.datatype.DatatypeFactory;
import org.camunda.bpm.engine.impl.calendar.CronTimer;
import org.camunda.bpm.engine.impl.calendar.DueDateBusinessCalendar;
import org.fengqiao.gate.ExpressionCheck.Place;

/** Dates, periods and cycles, read as the engine reads them; limits by the table. A cycle is never shorter than a minute. */
final class TimerCheck {

    private static final Pattern LIMIT = Pattern.compile("(?:limit|warning):(\\w+)");
    private static final Pattern WORKING_DAYS = Pattern.compile("WD\\d{1,4}");

    private static final Pattern CYCLE = Pattern.compile("R\\d{0,4}/(P[0-9A-Z]{2,20})");

    /** At a fixed second, as every moment of a county is. */
    private static final Pattern CRON =
            Pattern.compile("\\d{1,2} [0-9A-Za-z*?/,#\\-]{1,20}( [0-9A-Za-z*?/,#\\-]{1,20}){4,5}");

    private static final long SHORTEST_CYCLE = 60_000;
    private static final Pattern RETRY = Pattern.compile("R\\d{1,2}/P[0-9TDHMS]{1,12}|\\d{1,2}");

    private static final Set<Place> DATES = Set.of(Place.DATE, Place.TIME_DATE);

    private final Expressions expressions;
    private final World world;
    private final Findings findings;

    TimerCheck(Expressions expressions, World world, Findings findings) {
        this.expressions = expressions;
        this.world = world;
        this.findings = findings;
    }

    void look(Place place, XmlNode at, String text) {
        var read = expressions.value(at, text);
        if (read == null) {
            return;
        }
        if (read.isConstant()) {
            constant(place, at, text.strip());
        } else if (place == Place.RETRY_CYCLE || read.name().isEmpty()) {
            findings.at(at, Rule.TIMER, text);
        }
    }

    private void constant(Place place, XmlNode at, String text) {
        var limit = LIMIT.matcher(text);
        if (DATES.contains(place) && limit.matches()) {
            if (!world.limits().contains(limit.group(1))) {
                findings.at(at, Rule.LIMIT_UNKNOWN, limit.group(1));
            }
        } else if (!isTime(place, text)) {
            findings.at(at, Rule.TIMER, text);
        }
    }

    private static boolean isTime(Place place, String text) {
        return switch (place) {
            case DATE, TIME_DATE ->
                WORKING_DAYS.matcher(text).matches()
                        || reads(text, each -> new DueDateBusinessCalendar().resolveDuedate(each) != null);
            case TIME_DURATION -> reads(text, each -> each.startsWith("P") && duration(each) > 0);
            case TIME_CYCLE -> reads(text, TimerCheck::isCycle);
            default -> RETRY.matcher(text).matches();
        };
    }

    /** The engine steps from a start date to today one period after the other: a cycle without dates is counted at once. */
    private static boolean isCycle(String text) {
        var cycle = CYCLE.matcher(text);
        if (cycle.matches()) {
            return duration(cycle.group(1)) >= SHORTEST_CYCLE;
        }
        return CRON.matcher(text).matches() && isCron(text);
    }

    private static boolean isCron(String text) {
        try {
            return CronTimer.parse(text) != null;
        } catch (ParseException broken) {
            return false;
        }
    }

    private static long duration(String period) {
        try {
            return DatatypeFactory.newInstance()
                    .newDuration(period.replaceFirst("^P(\\d{1,4})W$", "P$1D"))
                    .getTimeInMillis(new Date(0));
        } catch (DatatypeConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean reads(String text, Predicate<String> calendar) {
        try {
            return text.length() < 100 && calendar.test(text);
        } catch (RuntimeException unreadable) {
            return false;
        }
    }
}
