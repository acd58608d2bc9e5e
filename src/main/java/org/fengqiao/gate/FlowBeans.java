package org.fengqiao.gate;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;

/** The beans that flows may call: delegates and listeners, known by name and type before any of them is created. */
@Component
class FlowBeans {

    private final ListableBeanFactory beans;

    FlowBeans(ListableBeanFactory beans) {
        this.beans = beans;
    }

    /** Whether a bean of that name is of a kind, without creating it: the engine's own bean would depend on itself. */
    boolean is(String bean, Class<?> type) {
        return Arrays.asList(beans.getBeanNamesForType(type, false, false)).contains(bean);
    }

    /** The bean itself, for a flow that runs; nothing for any other bean of the application. */
    Optional<Object> find(String bean) {
        return List.of(JavaDelegate.class, ExecutionListener.class, TaskListener.class).stream()
                        .anyMatch(type -> is(bean, type))
                ? Optional.of(beans.getBean(bean))
                : Optional.empty();
    }
}
