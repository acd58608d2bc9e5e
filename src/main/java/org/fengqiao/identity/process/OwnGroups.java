package org.fengqiao.identity.process;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.jspecify.annotations.Nullable;

/**
 * Asks rights for all groups of a person. The engine leaves out those to which no right was given, and to know them reads the
 * groups of every right there is, in every command: of every open task, that is, of the whole county. What is left out that way
 * changes no answer, because a group without a right gives none.
 */
class OwnGroups extends AuthorizationManager {

    /** A list of a public class, because the engine's statements call it by reflection. */
    @Override
    public List<String> filterAuthenticatedGroupIds(@Nullable List<String> groups) {
        return groups == null ? EMPTY_LIST : new ArrayList<>(groups);
    }

    /** Opens one for each command. */
    static final class Factory implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return AuthorizationManager.class;
        }

        @Override
        public Session openSession() {
            return new OwnGroups();
        }
    }
}
