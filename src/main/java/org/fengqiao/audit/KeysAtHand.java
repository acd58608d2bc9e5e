package org.fengqiao.audit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keys that were used a short while ago. A key that a transaction has made is known to that transaction only until it is
 * committed: otherwise others would seal with a key that is rolled back.
 */
@Component
class KeysAtHand {

    private static final int MOST = 20_000;

    /** As long as another node may still open a file after its key was destroyed here. */
    private static final Duration KEPT = Duration.ofMinutes(1);

    private final Cache<Long, CaseKey> byId =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KEPT).build();
    private final Cache<String, CaseKey> byOwner =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KEPT).build();

    Optional<CaseKey> find(long id) {
        return Optional.ofNullable(ofTransaction().ids.get(id)).or(() -> Optional.ofNullable(byId.getIfPresent(id)));
    }

    Optional<CaseKey> find(String owner) {
        return Optional.ofNullable(ofTransaction().owners.get(owner))
                .or(() -> Optional.ofNullable(byOwner.getIfPresent(owner)));
    }

    CaseKey keep(CaseKey key) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            ofTransaction().add(key);
        } else {
            keepForAll(key);
        }
        return key;
    }

    private void keepForAll(CaseKey key) {
        byId.put(key.id(), key);
        byOwner.put(key.owner(), key);
    }

    private OfTransaction ofTransaction() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return new OfTransaction();
        }
        var bound = (OfTransaction) TransactionSynchronizationManager.getResource(this);
        if (bound == null) {
            bound = new OfTransaction();
            TransactionSynchronizationManager.bindResource(this, bound);
            TransactionSynchronizationManager.registerSynchronization(bound);
        }
        return bound;
    }

    private final class OfTransaction implements TransactionSynchronization {

        private final Map<Long, CaseKey> ids = new HashMap<>();
        private final Map<String, CaseKey> owners = new HashMap<>();

        void add(CaseKey key) {
            ids.put(key.id(), key);
            owners.put(key.owner(), key);
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(KeysAtHand.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(KeysAtHand.this, this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(KeysAtHand.this);
            if (status == STATUS_COMMITTED) {
                ids.values().forEach(KeysAtHand.this::keepForAll);
            }
        }
    }
}
