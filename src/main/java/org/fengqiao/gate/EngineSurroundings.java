package org.fengqiao.gate;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.fengqiao.identity.EngineDoor;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Beans by name and type, without creating one: the engine's own bean would depend on itself. People from its identities. */
@Component
class EngineSurroundings implements Surroundings {

    private final ListableBeanFactory beans;
    private final ObjectProvider<IdentityService> identities;

    EngineSurroundings(ListableBeanFactory beans, ObjectProvider<IdentityService> identities) {
        this.beans = beans;
        this.identities = identities;
    }

    @Override
    public boolean isDelegate(String bean) {
        return names(JavaDelegate.class).contains(bean);
    }

    @Override
    public boolean isExecutionListener(String bean) {
        return names(ExecutionListener.class).contains(bean);
    }

    @Override
    public boolean isTaskListener(String bean) {
        return names(TaskListener.class).contains(bean);
    }

    private Set<String> names(Class<?> type) {
        return Arrays.stream(beans.getBeanNamesForType(type, false, false)).collect(Collectors.toSet());
    }

    @Override
    public boolean isGroup(String group) {
        return !group.isBlank()
                && EngineDoor.inside(() ->
                        identities.getObject().createGroupQuery().groupId(group).count() > 0);
    }

    @Override
    public boolean isUser(String login) {
        return !login.isBlank()
                && EngineDoor.inside(() ->
                        identities.getObject().createUserQuery().userId(login).count() > 0);
    }
}
