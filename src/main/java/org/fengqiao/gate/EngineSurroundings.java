package org.fengqiao.gate;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.fengqiao.identity.EngineDoor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Beans by name and type, roles, committees and people from the engine's identities. */
@Component
class EngineSurroundings implements Surroundings {

    private final FlowBeans beans;
    private final ObjectProvider<IdentityService> identities;

    EngineSurroundings(FlowBeans beans, ObjectProvider<IdentityService> identities) {
        this.beans = beans;
        this.identities = identities;
    }

    @Override
    public boolean isDelegate(String bean) {
        return beans.is(bean, JavaDelegate.class);
    }

    @Override
    public boolean isExecutionListener(String bean) {
        return beans.is(bean, ExecutionListener.class);
    }

    @Override
    public boolean isTaskListener(String bean) {
        return beans.is(bean, TaskListener.class);
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
