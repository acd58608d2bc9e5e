package org.fengqiao.audit;

import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.action.spi.AfterTransactionCompletionProcess;
import org.hibernate.action.spi.BeforeTransactionCompletionProcess;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.EventSource;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.PostDeleteEvent;
import org.hibernate.event.spi.PostDeleteEventListener;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.persister.entity.EntityPersister;
import org.springframework.stereotype.Component;

/**
 * Writes down every change of every record, with what stood there before and after, in the transaction of the change. It
 * listens to Hibernate, so that no module can forget it.
 */
@Component
class ChangeRecorder implements PostInsertEventListener, PostUpdateEventListener, PostDeleteEventListener {

    private static final long serialVersionUID = 1L;

    private final transient AuditTrail trail;

    /** Of each session what is not written yet; forgotten when its transaction ends, however it ends. */
    private final transient Map<EventSource, List<AuditTrail.Change>> pending = new ConcurrentHashMap<>();

    ChangeRecorder(AuditTrail trail, EntityManagerFactory factory) {
        this.trail = trail;
        var listeners = factory.unwrap(SessionFactoryImplementor.class)
                .getServiceRegistry()
                .requireService(EventListenerRegistry.class);
        listeners.appendListeners(EventType.POST_INSERT, this);
        listeners.appendListeners(EventType.POST_UPDATE, this);
        listeners.appendListeners(EventType.POST_DELETE, this);
    }

    @Override
    public void onPostInsert(PostInsertEvent event) {
        var row = new ChangedRow(event.getPersister(), event.getId(), event.getState());
        atEnd(event.getSession(), AuditAction.CREATED, row, row.values());
    }

    @Override
    public void onPostUpdate(PostUpdateEvent event) {
        var row = new ChangedRow(event.getPersister(), event.getId(), event.getState());
        var changes = row.changes(event.getOldState());
        if (!changes.isEmpty()) {
            atEnd(event.getSession(), AuditAction.CHANGED, row, changes);
        }
    }

    @Override
    public void onPostDelete(PostDeleteEvent event) {
        var row = new ChangedRow(event.getPersister(), event.getId(), event.getDeletedState());
        atEnd(event.getSession(), AuditAction.REMOVED, row, row.values());
    }

    /** After everything was written and before it is committed: nothing else is being written to the database then. */
    private void atEnd(EventSource session, AuditAction action, ChangedRow row, Map<String, Object> details) {
        var change = new AuditTrail.Change(
                action, row.subject(), row.thing(), details, row.owner().orElse(null));
        pending.computeIfAbsent(session, this::begun).add(change);
    }

    private List<AuditTrail.Change> begun(EventSource session) {
        BeforeTransactionCompletionProcess writing = unused -> write(session);
        AfterTransactionCompletionProcess forgetting = (done, unused) -> pending.remove(session);
        session.getActionQueue().registerProcess(writing);
        session.getActionQueue().registerProcess(forgetting);
        return new ArrayList<>();
    }

    private void write(EventSource session) {
        trail.write(Optional.ofNullable(pending.remove(session)).orElse(List.of()));
    }

    @Override
    public boolean requiresPostCommitHandling(EntityPersister persister) {
        return false;
    }
}
