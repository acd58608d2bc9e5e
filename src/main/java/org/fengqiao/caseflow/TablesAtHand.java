package org.fengqiao.caseflow;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.camunda.bpm.engine.impl.dmn.entity.repository.DecisionDefinitionEntity;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;

/** The decision tables that a command of the engine has looked up. A step asks for the same two or three some twenty times. */
class TablesAtHand implements Session {

    private final Map<String, Optional<DecisionDefinitionEntity>> known = new HashMap<>();

    Optional<DecisionDefinitionEntity> find(String key, Function<String, Optional<DecisionDefinitionEntity>> lookedUp) {
        var found = known.get(key);
        if (found == null) {
            found = lookedUp.apply(key);
            known.put(key, found);
        }
        return found;
    }

    @Override
    public void flush() {
        // nothing of it is stored
    }

    @Override
    public void close() {
        known.clear();
    }

    /** Opens one for each command. */
    static final class Factory implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return TablesAtHand.class;
        }

        @Override
        public Session openSession() {
            return new TablesAtHand();
        }
    }
}
