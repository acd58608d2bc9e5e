package org.fengqiao.database;

import org.fengqiao.shared.ConfiguredDatabase;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Holds when the installation names no PostgreSQL server of its own. */
class WithoutConfiguredDatabase implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return !ConfiguredDatabase.isPresentIn(context.getEnvironment());
    }
}
