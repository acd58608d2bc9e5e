package org.fengqiao.processadmin;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.glassfish.jersey.internal.spi.ForcedAutoDiscoverable;
import org.jspecify.annotations.Nullable;

/**
 * Puts {@link EngineAnswer} before the engine's own handlers, one for each kind that the engine has one for, in its REST and in the
 * same REST of its web applications. Found by the service loader, because the web applications' Jersey is out of Spring's reach.
 */
public class EngineAnswers implements ForcedAutoDiscoverable {

    private static final int FIRST = 1;

    @Override
    public void configure(FeatureContext jersey) {
        jersey.register(ToAnything.class)
                .register(ToRest.class)
                .register(ToEngine.class)
                .register(ToMapping.class)
                .register(ToParsing.class);
    }

    /** What was asked for, which a failure itself does not tell. */
    abstract static class Answer {
        @Context
        private @Nullable Request request;

        @Context
        private @Nullable UriInfo place;

        Response to(Throwable failure) {
            return EngineAnswer.to(
                    failure,
                    request == null || place == null ? null : TaskByHand.refusal(request.getMethod(), place.getPath()));
        }
    }

    /** Whatever has no handler of its own. */
    @Priority(FIRST)
    public static class ToAnything extends Answer implements ExceptionMapper<Throwable> {
        @Override
        public Response toResponse(Throwable failure) {
            return to(failure);
        }
    }

    /** What the engine's REST refuses. */
    @Priority(FIRST)
    public static class ToRest extends Answer implements ExceptionMapper<RestException> {
        @Override
        public Response toResponse(RestException failure) {
            return to(failure);
        }
    }

    /** What the engine refuses. */
    @Priority(FIRST)
    public static class ToEngine extends Answer implements ExceptionMapper<ProcessEngineException> {
        @Override
        public Response toResponse(ProcessEngineException failure) {
            return to(failure);
        }
    }

    /** JSON of another shape. */
    @Priority(FIRST)
    public static class ToMapping extends Answer implements ExceptionMapper<JsonMappingException> {
        @Override
        public Response toResponse(JsonMappingException failure) {
            return to(failure);
        }
    }

    /** No JSON. */
    @Priority(FIRST)
    public static class ToParsing extends Answer implements ExceptionMapper<JsonParseException> {
        @Override
        public Response toResponse(JsonParseException failure) {
            return to(failure);
        }
    }
}
