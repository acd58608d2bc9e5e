package org.fengqiao.gate;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import org.fengqiao.caseflow.DisputeLifecycle;
import org.fengqiao.gate.ExpressionCheck.Place;
import org.jspecify.annotations.Nullable;

/** What may stand in each place that the engine evaluates. */
final class PlaceCheck {

    /** Variables that hold the code of a committee. */
    private static final Set<String> COMMITTEES =
            Set.of(DisputeLifecycle.COMMITTEE.name(), DisputeLifecycle.INDUSTRY_COMMITTEE.name());

    private final Expressions expressions;
    private final World world;
    private final Findings findings;
    private final TimerCheck timers;

    PlaceCheck(Expressions expressions, World world, Findings findings) {
        this.expressions = expressions;
        this.world = world;
        this.findings = findings;
        timers = new TimerCheck(expressions, world, findings);
    }

    /** @param place what the engine makes of the text; null where it may hold no expression */
    void look(@Nullable Place place, XmlNode at, String text) {
        if (place == null) {
            expressions.constant(at, text);
            return;
        }
        var around = world.surroundings();
        switch (place) {
            case DELEGATE -> bean(at, text, Rule.DELEGATE_UNKNOWN, around::isDelegate);
            case LISTENER -> bean(at, text, Rule.LISTENER_UNKNOWN, around::isExecutionListener);
            case TASK_LISTENER -> bean(at, text, Rule.LISTENER_UNKNOWN, around::isTaskListener);
            case ASSIGNEE -> assignee(at, text);
            case USERS -> people(at, text);
            case GROUPS -> groups(at, text);
            case NUMBER -> number(at, text);
            case CASE_NUMBER -> caseNumber(at, text);
            case VALUE -> expressions.value(at, text);
            case CONDITION -> expressions.condition(at, text);
            default -> timers.look(place, at, text);
        }
    }

    private void bean(XmlNode at, String text, Rule unknown, Predicate<String> isThere) {
        var read = expressions.read(at, text);
        if (read != null) {
            read.name()
                    .ifPresentOrElse(
                            name -> {
                                if (!isThere.test(name)) {
                                    findings.at(at, unknown, name);
                                }
                            },
                            () -> findings.at(at, Rule.NOT_A_BEAN, text));
        }
    }

    private void assignee(XmlNode at, String text) {
        var read = expressions.value(at, text);
        if (read == null) {
            return;
        }
        if (read.isConstant()) {
            person(at, text.strip());
        } else if (!read.name().equals(java.util.Optional.of(DisputeLifecycle.MEDIATOR.name()))) {
            findings.at(at, Rule.ASSIGNEE_UNKNOWN, text);
        }
    }

    private void people(XmlNode at, String text) {
        for (var each : text.split(",", -1)) {
            assignee(at, each);
        }
    }

    private void person(XmlNode at, String login) {
        if (world.surroundings().isUser(login)) {
            findings.at(at, Rule.PERSON_BY_NAME, login);
        } else {
            findings.at(at, Rule.ASSIGNEE_UNKNOWN, login);
        }
    }

    private void groups(XmlNode at, String text) {
        Arrays.stream(text.split(",", -1)).map(String::strip).forEach(each -> group(at, each));
    }

    private void group(XmlNode at, String text) {
        var read = expressions.value(at, text);
        if (read != null
                && !(read.isConstant()
                        ? world.surroundings().isGroup(text)
                        : read.name().filter(COMMITTEES::contains).isPresent())) {
            findings.at(at, Rule.CANDIDATES_UNKNOWN, text);
        }
    }

    private void number(XmlNode at, String text) {
        var read = expressions.value(at, text);
        if (read != null && read.isConstant() && !text.strip().matches("\\d{1,9}")) {
            findings.at(at, Rule.NOT_A_NUMBER, text);
        }
    }

    private void caseNumber(XmlNode at, String text) {
        var read = expressions.read(at, text);
        if (read != null && !read.isBusinessKey()) {
            findings.at(at, Rule.CASE_NUMBER, text);
        }
    }
}
