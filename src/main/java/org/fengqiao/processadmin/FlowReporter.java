package org.fengqiao.processadmin;

import org.fengqiao.shared.Causes;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;

/** Says in one line which file of a flow stops the start, in place of a stack trace. */
class FlowReporter implements SpringBootExceptionReporter, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(FlowReporter.class);

    /** The signature that Spring Boot asks for. */
    FlowReporter(@Nullable ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        var unusable = Causes.find(failure, FlowsUnusable.class);
        unusable.ifPresent(refusal -> LOG.error(refusal.getMessage()));
        return unusable.isPresent();
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
