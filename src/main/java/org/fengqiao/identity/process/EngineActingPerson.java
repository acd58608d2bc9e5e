package org.fengqiao.identity.process;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.fengqiao.identity.ActingPerson;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.identity.Role;
import org.springframework.stereotype.Component;

/** Sets the engine's authentication of the thread. Groups and tenants too: with the user alone the engine shows no case. */
@Component
class EngineActingPerson implements ActingPerson {

    private final IdentityService identity;

    EngineActingPerson(IdentityService identity) {
        this.identity = identity;
    }

    @Override
    public Acting as(CurrentUser person) {
        var groups = Stream.concat(person.roles().stream().map(Role::groupId), person.committees().stream());
        identity.setAuthentication(person.login(), groups.toList(), List.copyOf(person.townships()));
        return identity::clearAuthentication;
    }
}
