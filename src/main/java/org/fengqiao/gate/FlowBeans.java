package org.fengqiao.gate;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.stereotype.Component;

/** The beans that flows may call: delegates and listeners, known by name and type before any of them is created. */
@Component
class FlowBeans {

    private static final List<Class<?>> KINDS =
            List.of(JavaDelegate.class, ExecutionListener.class, TaskListener.class);

    private final ConfigurableListableBeanFactory beans;

    private volatile @Nullable Set<String> callable;

    FlowBeans(ConfigurableListableBeanFactory beans) {
        this.beans = beans;
    }

    /** Whether a bean of that name is of a kind, without creating it: the engine's own bean would depend on itself. */
    boolean is(String bean, Class<?> type) {
        return Arrays.asList(beans.getBeanNamesForType(type, false, false)).contains(bean);
    }

    /** The bean itself, for a flow that runs; nothing for any other bean of the application. */
    Optional<Object> find(String bean) {
        return callable().contains(bean) ? Optional.of(beans.getBean(bean)) : Optional.empty();
    }

    /** Asked for every name of every expression; no bean comes or goes once the container has read all definitions. */
    private Set<String> callable() {
        var known = callable;
        if (known != null) {
            return known;
        }
        var found = KINDS.stream()
                .flatMap(type -> Arrays.stream(beans.getBeanNamesForType(type, false, false)))
                .collect(Collectors.toUnmodifiableSet());
        if (beans.isConfigurationFrozen()) {
            callable = found;
        }
        return found;
    }
}
