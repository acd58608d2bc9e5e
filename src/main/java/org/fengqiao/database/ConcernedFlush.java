package org.fengqiao.database;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.FlushMode;
import org.hibernate.engine.spi.EntityEntry;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.engine.spi.Status;
import org.hibernate.event.internal.DefaultAutoFlushEventListener;
import org.hibernate.event.spi.AutoFlushEvent;
import org.hibernate.event.spi.EventSource;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.type.CollectionType;
import org.hibernate.type.CompositeType;
import org.hibernate.type.EntityType;
import org.hibernate.type.Type;

/**
 * Before a query Hibernate compares every field of everything loaded with what was loaded, and only then asks whether any
 * change concerns the tables that the query reads. Here it is asked first: only what belongs to one of these tables is compared, and where
 * none of it has changed no flush can concern the query (docs/performance.md). What is compared is flushed as
 * before, and a commit compares everything.
 */
final class ConcernedFlush extends DefaultAutoFlushEventListener {

    private static final long serialVersionUID = 1L;

    private final transient Map<EntityPersister, Set<String>> tables = new ConcurrentHashMap<>();

    /** Left for {@link #onAutoFlush}, which knows the tables. */
    @Override
    public void onAutoPreFlush(EventSource session) {
        // Which tables are read is not known here.
    }

    @Override
    public void onAutoFlush(AutoFlushEvent event) {
        if (!concerns(event)) {
            return;
        }
        var whole = new AutoFlushEvent(event.getQuerySpaces(), event.getSession());
        super.onAutoFlush(whole);
        event.setFlushRequired(whole.isFlushRequired());
    }

    private boolean concerns(AutoFlushEvent event) {
        var read = event.getQuerySpaces();
        var session = event.getSession();
        if (read == null || read.isEmpty() || session.getHibernateFlushMode() == FlushMode.ALWAYS) {
            return true;
        }
        return session.getActionQueue().areTablesToBeUpdated(read) || isSomethingChangedOf(read, session);
    }

    private boolean isSomethingChangedOf(Set<String> read, EventSource session) {
        for (var loaded : session.getPersistenceContextInternal().reentrantSafeEntityEntries()) {
            if (tables(loaded.getValue().getPersister()).stream().anyMatch(read::contains)
                    && mayHaveChanged(loaded.getKey(), loaded.getValue(), session)) {
                return true;
            }
        }
        return false;
    }

    /** What has collections or hangs together with others is left to the whole comparison. */
    private static boolean mayHaveChanged(Object entity, EntityEntry entry, EventSource session) {
        var persister = entry.getPersister();
        var before = entry.getLoadedState();
        if (before == null || persister.hasCollections() || persister.hasCascades()) {
            return entry.getStatus() != Status.READ_ONLY;
        }
        return persister.findDirty(persister.getValues(entity), before, entity, session) != null;
    }

    /** Tables that a change of an entity of this kind can reach: its own, those of its collections and of what hangs on it. */
    private Set<String> tables(EntityPersister persister) {
        var known = tables.get(persister);
        if (known == null) {
            var found = new HashSet<String>();
            collect(persister, found, new HashSet<>());
            known = Set.copyOf(found);
            tables.put(persister, known);
        }
        return known;
    }

    private static void collect(EntityPersister persister, Set<String> found, Set<EntityPersister> seen) {
        if (seen.add(persister)) {
            found.addAll(Arrays.asList((String[]) persister.getQuerySpaces()));
            for (var type : persister.getPropertyTypes()) {
                collect(type, persister.getFactory(), found, seen);
            }
        }
    }

    private static void collect(
            Type type, SessionFactoryImplementor factory, Set<String> found, Set<EntityPersister> seen) {
        if (type instanceof CollectionType many) {
            var collection = factory.getMappingMetamodel().getCollectionDescriptor(many.getRole());
            found.addAll(Arrays.asList(collection.getCollectionSpaces()));
            collect(collection.getElementType(), factory, found, seen);
        } else if (type instanceof EntityType one) {
            collect(factory.getMappingMetamodel().getEntityDescriptor(one.getAssociatedEntityName()), found, seen);
        } else if (type instanceof CompositeType parts) {
            for (var part : parts.getSubtypes()) {
                collect(part, factory, found, seen);
            }
        }
    }
}
