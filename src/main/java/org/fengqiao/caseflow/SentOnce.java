package org.fengqiao.caseflow;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * A form that is sent a second time with the token of the first is not taken again: the answer is the first one's. A page makes
 * a token for each form that is filled in, and sends the same one until it hears that the form was taken; so a double click
 * and a line that broke before the answer came both count once. It runs inside the engine's transaction.
 */
class SentOnce extends CommandInterceptor {

    /** Header of the request: the token, a UUID. Header of the answer: {@code earlier} when it is the first one's. */
    static final String HEADER = "X-Fengqiao-Once";

    private final Supplier<SentForms> sent;

    SentOnce(Supplier<SentForms> sent) {
        this.sent = sent;
    }

    @Override
    public <T> T execute(Command<T> command) {
        var user = Context.getCommandContext().getAuthenticatedUserId();
        var isForm = command instanceof SubmitStartFormCmd || command instanceof SubmitTaskFormCmd;
        var token = isForm ? token() : Optional.<UUID>empty();
        return user == null || token.isEmpty() ? next.execute(command) : once(command, user, token.get());
    }

    @SuppressWarnings("unchecked")
    private <T> T once(Command<T> command, String user, UUID token) {
        if (!sent.get().isNew(user, token)) {
            request().ifPresent(each -> header(each, "earlier"));
            return (T) (command instanceof SubmitTaskFormCmd ? Variables.createVariables() : earlier(user, token));
        }
        var result = next.execute(command);
        if (result instanceof ExecutionEntity instance) {
            sent.get()
                    .started(
                            user,
                            token,
                            new SentForms.Started(
                                    instance.getId(), instance.getProcessDefinitionId(), instance.getBusinessKey()));
        }
        return result;
    }

    /** As much of the instance as the answer to a start tells. It may be over by now. */
    private ExecutionEntity earlier(String user, UUID token) {
        var started = sent.get().startedBy(user, token);
        var instance = new ExecutionEntity();
        instance.setId(started.instance());
        instance.setProcessDefinitionId(started.definition());
        instance.setBusinessKey(started.number());
        return instance;
    }

    private static Optional<UUID> token() {
        return request().map(each -> each.getRequest().getHeader(HEADER)).flatMap(SentOnce::parse);
    }

    private static Optional<UUID> parse(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static void header(ServletRequestAttributes request, String value) {
        var response = request.getResponse();
        if (response != null) {
            response.setHeader(HEADER, value);
        }
    }

    private static Optional<ServletRequestAttributes> request() {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .filter(ServletRequestAttributes.class::isInstance)
                .map(ServletRequestAttributes.class::cast);
    }
}
