package org.fengqiao.database;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.EventType;
import org.springframework.stereotype.Component;

/** Puts {@link ConcernedFlush} in the place of Hibernate's own look for changes before a query. */
@Component
class JpaHabits {

    JpaHabits(EntityManagerFactory factory) {
        factory.unwrap(SessionFactoryImplementor.class)
                .getServiceRegistry()
                .requireService(EventListenerRegistry.class)
                .setListeners(EventType.AUTO_FLUSH, new ConcernedFlush());
    }
}
