package org.fengqiao.gate;

import java.beans.Introspector;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.fengqiao.identity.Role;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;

/** The application around the gate without starting it: its beans by their classes, its roles, one committee, one login. */
final class AroundTheGate implements Surroundings {

    private final Set<String> delegates = beans(JavaDelegate.class);
    private final Set<String> listeners = beans(ExecutionListener.class);
    private final Set<String> taskListeners = beans(TaskListener.class);

    private static Set<String> beans(Class<?> type) {
        var scanner = new ClassPathScanningCandidateComponentProvider(true);
        scanner.addExcludeFilter((reader, factory) ->
                reader.getAnnotationMetadata().getClassName().contains("Test"));
        return scanner.findCandidateComponents("org.fengqiao").stream()
                .map(BeanDefinition::getBeanClassName)
                .filter(name -> isA(name, type))
                .map(name -> Introspector.decapitalize(name.substring(name.lastIndexOf('.') + 1)))
                .collect(Collectors.toSet());
    }

    private static boolean isA(String name, Class<?> type) {
        try {
            return type.isAssignableFrom(Class.forName(name, false, type.getClassLoader()));
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public boolean isDelegate(String bean) {
        return delegates.contains(bean);
    }

    @Override
    public boolean isExecutionListener(String bean) {
        return listeners.contains(bean);
    }

    @Override
    public boolean isTaskListener(String bean) {
        return taskListeners.contains(bean);
    }

    @Override
    public boolean isGroup(String group) {
        return Role.ofGroup(group).isPresent() || group.equals("C990100101201");
    }

    @Override
    public boolean isUser(String login) {
        return login.equals("village1");
    }
}
