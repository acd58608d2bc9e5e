package org.fengqiao.identity;

import static org.fengqiao.identity.AccessRule.Right.ACCESS;
import static org.fengqiao.identity.AccessRule.Right.CREATE;
import static org.fengqiao.identity.AccessRule.Right.CREATE_INSTANCE;
import static org.fengqiao.identity.AccessRule.Right.READ;
import static org.fengqiao.identity.AccessRule.Right.READ_HISTORY;
import static org.fengqiao.identity.AccessRule.Right.READ_INSTANCE;
import static org.fengqiao.identity.AccessRule.Right.READ_TASK;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One right of one role in the engine: the only place where rights are given. The engine's authorizations are made from
 * these rules at each start, and what is not here is taken away. The right to work on a task is not a rule: the engine
 * gives it to the task's assignee and candidate committee, and to nobody else. Nobody may deploy, cancel, suspend, or
 * change filters, accounts or rights.
 *
 * @param role who
 * @param resource what kind of thing
 * @param id which one, or {@link #ANY}
 * @param rights what the role may do with it
 */
public record AccessRule(Role role, Resource resource, String id, Set<Right> rights) {

    /** All things of a kind. */
    public static final String ANY = "*";

    private static final String WHOLE_LIFE = "disputeLifecycle";

    /** All rules there are. */
    public static List<AccessRule> all() {
        return Arrays.stream(Role.values())
                .flatMap(role -> Stream.concat(of(role), registering(role)))
                .toList();
    }

    /** A new role has no right before somebody writes it down here. */
    private static Stream<AccessRule> of(Role role) {
        return switch (role) {
            case REGISTRAR, MEDIATOR, TOWNSHIP_CLERK, DISPATCHER -> working(role).stream();
            case TOWNSHIP_SUPERVISOR, COUNTY_SUPERVISOR -> watching(role).stream();
            case FLOW_ADMIN -> lookingAfterFlows(role).stream();
            case SECURITY_ADMIN, AUDITOR, EXPERT -> Stream.of();
        };
    }

    /** Works in Tasklist and sees the drawings of the stages. */
    private static List<AccessRule> working(Role role) {
        return List.of(
                new AccessRule(role, Resource.APPLICATION, "tasklist", Set.of(ACCESS)),
                new AccessRule(role, Resource.FILTER, ANY, Set.of(READ)),
                new AccessRule(role, Resource.PROCESS_DEFINITION, ANY, Set.of(READ)));
    }

    /** Starts the whole life of a case. Who registers is said by the role, for this door and for REST. */
    private static Stream<AccessRule> registering(Role role) {
        return role.registers()
                ? Stream.of(
                        new AccessRule(role, Resource.PROCESS_DEFINITION, WHOLE_LIFE, Set.of(READ, CREATE_INSTANCE)),
                        new AccessRule(role, Resource.PROCESS_INSTANCE, ANY, Set.of(CREATE)))
                : Stream.of();
    }

    /** Sees in Cockpit where the cases stand; which cases, the person's townships decide. */
    private static List<AccessRule> watching(Role role) {
        return List.of(
                new AccessRule(role, Resource.APPLICATION, "cockpit", Set.of(ACCESS)),
                new AccessRule(
                        role, Resource.PROCESS_DEFINITION, ANY, Set.of(READ, READ_INSTANCE, READ_TASK, READ_HISTORY)),
                new AccessRule(role, Resource.DECISION_DEFINITION, ANY, Set.of(READ, READ_HISTORY)),
                new AccessRule(role, Resource.DECISION_REQUIREMENTS_DEFINITION, ANY, Set.of(READ)));
    }

    /** Sees the flows and what was deployed, no case. */
    private static List<AccessRule> lookingAfterFlows(Role role) {
        return List.of(
                new AccessRule(role, Resource.APPLICATION, "cockpit", Set.of(ACCESS)),
                new AccessRule(role, Resource.PROCESS_DEFINITION, ANY, Set.of(READ)),
                new AccessRule(role, Resource.DECISION_DEFINITION, ANY, Set.of(READ)),
                new AccessRule(role, Resource.DECISION_REQUIREMENTS_DEFINITION, ANY, Set.of(READ)),
                new AccessRule(role, Resource.DEPLOYMENT, ANY, Set.of(READ)));
    }

    /** Kinds of things that rights are about, named as the engine names them. */
    public enum Resource {
        /** Tasklist, Cockpit. */
        APPLICATION,
        /** A flow. */
        PROCESS_DEFINITION,
        /** A running case. */
        PROCESS_INSTANCE,
        /** A decision table. */
        DECISION_DEFINITION,
        /** A drawing of decisions. */
        DECISION_REQUIREMENTS_DEFINITION,
        /** A list of Tasklist. */
        FILTER,
        /** Flows and forms as they were brought in. */
        DEPLOYMENT
    }

    /** Rights, named as the engine names them. */
    public enum Right {
        /** Opens the application. */
        ACCESS,
        /** Sees it. */
        READ,
        /** Makes one. */
        CREATE,
        /** Starts the flow. */
        CREATE_INSTANCE,
        /** Sees the flow's running cases. */
        READ_INSTANCE,
        /** Sees the flow's tasks. */
        READ_TASK,
        /** Sees what has been. */
        READ_HISTORY
    }
}
