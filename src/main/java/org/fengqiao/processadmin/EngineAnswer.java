package org.fengqiao.processadmin;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.rest.dto.ExceptionDto;
import org.camunda.bpm.engine.rest.exception.ExceptionHandlerHelper;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.fengqiao.shared.Causes;
import org.fengqiao.shared.DatabaseAway;
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

    /** Refusals for which a reason of ours says more: by the form of the request and by the rights. */
    private static final Set<Integer> REASONED =
            Set.of(Status.BAD_REQUEST.getStatusCode(), Status.FORBIDDEN.getStatusCode());

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
        return Causes.of(failure)
                .filter(EngineWords::areOurs)
                .findFirst()
                .map(ours -> String.valueOf(ours.getMessage()))
                .map(ours -> said.contains(ours) ? said : ours)
                .orElseGet(() -> EngineWords.of(status, said));
    }

    private static int status(Throwable failure) {
        if (Causes.of(failure).anyMatch(AuthorizationException.class::isInstance)) {
            return Status.FORBIDDEN.getStatusCode();
        }
        var said = failure instanceof WebApplicationException web && !(failure instanceof RestException)
                ? web.getResponse().getStatus()
                : ExceptionHandlerHelper.getInstance().getStatus(failure).getStatusCode();
        if (said < Status.INTERNAL_SERVER_ERROR.getStatusCode() || DatabaseAway.isCauseOf(failure)) {
            return said;
        }
        if (Causes.of(failure).anyMatch(TaskAlreadyClaimedException.class::isInstance)) {
            return Status.CONFLICT.getStatusCode();
        }
        if (Causes.of(failure).anyMatch(SenderMistake::isAbsent)) {
            return Status.NOT_FOUND.getStatusCode();
        }
        return Causes.of(failure).anyMatch(SenderMistake::is) ? Status.BAD_REQUEST.getStatusCode() : said;
    }
}
