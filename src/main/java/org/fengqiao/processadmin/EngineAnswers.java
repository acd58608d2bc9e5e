package org.fengqiao.processadmin;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.glassfish.jersey.internal.spi.ForcedAutoDiscoverable;

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

    /** Whatever has no handler of its own. */
    @Priority(FIRST)
    public static class ToAnything implements ExceptionMapper<Throwable> {
        @Override
        public Response toResponse(Throwable failure) {
            return EngineAnswer.to(failure);
        }
    }

    /** What the engine's REST refuses. */
    @Priority(FIRST)
    public static class ToRest implements ExceptionMapper<RestException> {
        @Override
        public Response toResponse(RestException failure) {
            return EngineAnswer.to(failure);
        }
    }

    /** What the engine refuses. */
    @Priority(FIRST)
    public static class ToEngine implements ExceptionMapper<ProcessEngineException> {
        @Override
        public Response toResponse(ProcessEngineException failure) {
            return EngineAnswer.to(failure);
        }
    }

    /** JSON of another shape. */
    @Priority(FIRST)
    public static class ToMapping implements ExceptionMapper<JsonMappingException> {
        @Override
        public Response toResponse(JsonMappingException failure) {
            return EngineAnswer.to(failure);
        }
    }

    /** No JSON. */
    @Priority(FIRST)
    public static class ToParsing implements ExceptionMapper<JsonParseException> {
        @Override
        public Response toResponse(JsonParseException failure) {
            return EngineAnswer.to(failure);
        }
    }
}
