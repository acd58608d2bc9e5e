package org.fengqiao.supervision;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.shared.Label;
import org.jspecify.annotations.Nullable;

/** The complete history of an instance of a process, running or closed: what the community edition of Cockpit does not show. */
public interface FlowRuns {

    /** The case of an instance; empty when there is no such instance, or its history is over its time. */
    Optional<CaseNumber> caseOf(String instance);

    /** The instances of a case, the whole life first, then its stages in the order of their beginning. */
    List<RunName> ofCase(CaseNumber number);

    /** The history of an instance that {@link #caseOf} knows. */
    FlowRun history(String instance);

    /** An instance by name. @param nameEnglish of one of our flows; another one has its own name only */
    record RunName(
            String instance,
            String process,
            String name,
            String nameEnglish,
            OffsetDateTime began,
            @Nullable OffsetDateTime ended) {}

    /**
     * All that the engine keeps of one instance. Nothing of it names a party: the engine has no such words.
     *
     * @param instance engine's id
     * @param number of the case
     * @param official the number on papers, empty where nobody looked it up
     * @param definition engine's id of the version it runs on
     * @param process key
     * @param name of the process
     * @param nameEnglish of one of our flows; another one has its own name only
     * @param version of the process, from 1
     * @param began when it was started
     * @param ended when it was over, null while it runs
     * @param state in Chinese, and in English beside it
     * @param steps in the order in which they began
     * @param flows ids of the sequence flows taken, worked out from the steps
     * @param variables by name
     * @param operations what people did, by the engine's own log
     * @param jobs timers and work in the background
     */
    record FlowRun(
            String instance,
            String number,
            String official,
            String definition,
            String process,
            String name,
            String nameEnglish,
            int version,
            OffsetDateTime began,
            @Nullable OffsetDateTime ended,
            String state,
            String stateEnglish,
            List<Step> steps,
            List<String> flows,
            List<Variable> variables,
            List<Operation> operations,
            List<Job> jobs) {}

    /**
     * One visit of one element.
     *
     * @param called the instance that a call activity started
     */
    record Step(
            String element,
            String name,
            String kind,
            String kindEnglish,
            OffsetDateTime began,
            @Nullable OffsetDateTime ended,
            boolean cancelled,
            @Nullable String who,
            @Nullable String called) {

        Step by(@Nullable String name) {
            return new Step(element, this.name, kind, kindEnglish, began, ended, cancelled, name, called);
        }
    }

    /** A process variable as it stands, or stood last; scalars only. */
    record Variable(String name, String type, String value, OffsetDateTime since) {}

    /**
     * One thing that somebody did: what, at which step, and which property changed.
     *
     * @param aboutPeople whether what was before and after are login ids
     */
    record Operation(
            OffsetDateTime at,
            @Nullable String who,
            Label what,
            @Nullable String element,
            @Nullable Label property,
            boolean aboutPeople,
            @Nullable Label before,
            @Nullable Label after) {

        Operation named(UnaryOperator<String> names) {
            return new Operation(
                    at,
                    who == null ? null : names.apply(who),
                    what,
                    element,
                    property,
                    aboutPeople,
                    aboutPeople ? person(before, names) : before,
                    aboutPeople ? person(after, names) : after);
        }

        private static @Nullable Label person(@Nullable Label login, UnaryOperator<String> names) {
            return login == null ? null : new Label(names.apply(login.chinese()), names.apply(login.english()));
        }
    }

    /** What became of a job: planned, done, failed, deleted. @param element id, and its name beside it, its kind where it has none */
    record Job(
            OffsetDateTime at,
            String element,
            Label name,
            String kind,
            String kindEnglish,
            String state,
            String stateEnglish,
            @Nullable OffsetDateTime due) {}
}
