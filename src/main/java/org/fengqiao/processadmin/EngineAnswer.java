package org.fengqiao.processadmin;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.rest.dto.ExceptionDto;
import org.camunda.bpm.engine.rest.exception.ExceptionHandlerHelper;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.fengqiao.casefile.CaseRuleViolated;
import org.fengqiao.shared.DatabaseAway;
import org.fengqiao.shared.FieldsRefused;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the engine's REST says to a request that failed. The engine itself answers 500 to much that only the sender can mend (a value
 * missing, a number too long, an id that nobody has) and quotes exceptions; here the sender is told so, in Chinese first, and hears
 * nothing of the inside. What is nobody's fault but ours stays a 500.
 */
final class EngineAnswer {

    private static final Logger LOG = LoggerFactory.getLogger(EngineAnswer.class);

    /** Classes of SQL states for values that no column takes: data exception. */
    private static final String UNWRITABLE = "22";

    /** Refusals for which a reason of ours says more: by the form of the request and by the rights. */
    private static final Set<Integer> REASONED =
            Set.of(Status.BAD_REQUEST.getStatusCode(), Status.FORBIDDEN.getStatusCode());

    /** Where a request is read, before the engine has heard of it. */
    private static final Set<String> READERS = Set.of(
            "org.camunda.bpm.engine.rest.",
            "com.fasterxml.jackson.",
            "org.glassfish.jersey.",
            "org.apache.commons.fileupload");

    private static final Set<String> WORKERS = Set.of("org.camunda.bpm.engine.impl.", "org.fengqiao.");

    /** A value that no query compares with. */
    private static final String CONDITION = "org.camunda.bpm.engine.impl.SingleQueryVariableValueCondition";

    private static final String ASKING_RIGHTS = "org.camunda.bpm.engine.impl.cfg.";

    private EngineAnswer() {}

    static Response to(Throwable failure) {
        return to(failure, null);
    }

    /** @param reason why nobody may do what was asked for here, said in place of what the engine says; null where there is none */
    static Response to(Throwable failure, @Nullable String reason) {
        var status = status(failure);
        var told = ExceptionHandlerHelper.getInstance().fromException(failure);
        told.setMessage(
                reason != null && REASONED.contains(status)
                        ? reason
                        : message(failure, status, String.valueOf(told.getMessage())));
        var answer = RefusedFields.of(failure)
                .<ExceptionDto>map(fields -> fields.as(told))
                .orElse(told);
        if (status >= Status.INTERNAL_SERVER_ERROR.getStatusCode()) {
            LOG.error(
                    "unexpected failure in the engine's REST: {}",
                    failure.getClass().getName());
            LOG.debug("its trace", failure);
        }
        return Response.status(status)
                .entity(answer)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .build();
    }

    /** What a rule of ours said is told as it is, also where the engine hides it behind words of its own. */
    private static String message(Throwable failure, int status, String said) {
        return causes(failure)
                .filter(EngineWords::areOurs)
                .findFirst()
                .map(ours -> String.valueOf(ours.getMessage()))
                .map(ours -> said.contains(ours) ? said : ours)
                .orElseGet(() -> EngineWords.of(status, said));
    }

    private static int status(Throwable failure) {
        if (causes(failure).anyMatch(AuthorizationException.class::isInstance)) {
            return Status.FORBIDDEN.getStatusCode();
        }
        var said = failure instanceof WebApplicationException web && !(failure instanceof RestException)
                ? web.getResponse().getStatus()
                : ExceptionHandlerHelper.getInstance().getStatus(failure).getStatusCode();
        if (said < Status.INTERNAL_SERVER_ERROR.getStatusCode() || DatabaseAway.isCauseOf(failure)) {
            return said;
        }
        if (causes(failure).anyMatch(EngineAnswer::isAbsent)) {
            return Status.NOT_FOUND.getStatusCode();
        }
        return causes(failure).anyMatch(EngineAnswer::isOfTheSender) ? Status.BAD_REQUEST.getStatusCode() : said;
    }

    /** The engine has no type of its own for what is not there, and asks whether a task that is gone may be read. */
    private static boolean isAbsent(Throwable failure) {
        return failure instanceof NullPointerException && isThrownIn(failure, ASKING_RIGHTS)
                || failure instanceof NullValueException
                        && String.valueOf(failure.getMessage()).contains("doesn't exist");
    }

    private static boolean isOfTheSender(Throwable failure) {
        return failure instanceof FieldsRefused
                || failure instanceof CaseRuleViolated
                || failure instanceof NullValueException
                || failure instanceof SQLException sql
                        && String.valueOf(sql.getSQLState()).startsWith(UNWRITABLE)
                || isThrownIn(failure, CONDITION)
                || wasReading(failure);
    }

    private static boolean isThrownIn(Throwable failure, String place) {
        var trace = failure.getStackTrace();
        return trace.length > 0 && trace[0].getClassName().startsWith(place);
    }

    /**
     * Whether it was thrown where requests are read, with nothing of the engine's work or of ours in between. What only wraps another
     * failure says nothing: the REST wraps those of the engine, too.
     */
    private static boolean wasReading(Throwable failure) {
        if (failure.getCause() != null && failure.getCause() != failure) {
            return false;
        }
        for (var frame : failure.getStackTrace()) {
            if (WORKERS.stream().anyMatch(frame.getClassName()::startsWith)) {
                return false;
            }
            if (READERS.stream().anyMatch(frame.getClassName()::startsWith)) {
                return true;
            }
        }
        return false;
    }

    static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, each -> each != null, Throwable::getCause)
                .limit(20);
    }
}
