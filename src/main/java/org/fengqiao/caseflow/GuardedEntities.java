package org.fengqiao.caseflow;

import org.camunda.bpm.engine.impl.cfg.IdGenerator;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.PersistenceSession;
import org.camunda.bpm.engine.impl.db.entitymanager.DbEntityManager;
import org.camunda.bpm.engine.impl.db.entitymanager.cache.CachedDbEntity;
import org.camunda.bpm.engine.impl.db.entitymanager.cache.DbEntityState;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;

/** The engine's own way to the database, with the guard before every insert and update: there is no other way. */
class GuardedEntities extends DbEntityManager {

    private final EngineGuard guard;

    private GuardedEntities(IdGenerator ids, PersistenceSession database, EngineGuard guard) {
        super(ids, database);
        this.guard = guard;
    }

    @Override
    protected void flushCachedEntity(CachedDbEntity cached) {
        var state = cached.getEntityState();
        if (state == DbEntityState.TRANSIENT
                || state == DbEntityState.MERGED
                || state == DbEntityState.PERSISTENT && cached.isDirty()) {
            guard.check(cached.getEntity());
        }
        super.flushCachedEntity(cached);
    }

    /** Opens one for each command. */
    static final class Factory implements SessionFactory {

        private final EngineGuard guard = new EngineGuard();

        @Override
        public Class<?> getSessionType() {
            return DbEntityManager.class;
        }

        @Override
        public Session openSession() {
            var context = Context.getCommandContext();
            return new GuardedEntities(
                    context.getProcessEngineConfiguration().getIdGenerator(),
                    context.getSession(PersistenceSession.class),
                    guard);
        }
    }
}
