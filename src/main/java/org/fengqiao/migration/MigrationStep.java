package org.fengqiao.migration;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.fengqiao.audit.AuditAction;
import org.fengqiao.audit.AuditTrail;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.shared.Label;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One case: claimed, moved and written down in one transaction. Whatever stops it half way takes all of it back, and the
 * case waits as it did. A trial is the same move in a transaction that never commits; its result is written in another.
 */
@Component
class MigrationStep {

    private static final Logger LOG = LoggerFactory.getLogger(MigrationStep.class);
    private static final int MOST_ATTEMPTS = 5;

    private final MigrationRuns runs;
    private final MigrationCases cases;
    private final CaseMove mover;
    private final AuditTrail trail;
    private final JdbcClient jdbc;
    private final TransactionTemplate alone;

    MigrationStep(
            MigrationRuns runs,
            MigrationCases cases,
            CaseMove mover,
            AuditTrail trail,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.runs = runs;
        this.cases = cases;
        this.mover = mover;
        this.trail = trail;
        this.jdbc = jdbc;
        this.alone = new TransactionTemplate(transactions);
        this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** @return whether there was a case to work on */
    boolean next() {
        var claimed = new AtomicReference<@Nullable Claimed>();
        try {
            alone.executeWithoutResult(status -> work(status, claimed));
        } catch (RuntimeException failed) {
            var each = claimed.get();
            if (each == null) {
                throw failed;
            }
            alone.executeWithoutResult(status -> failed(each, failed));
            return true;
        }
        var each = claimed.get();
        if (each != null && each.run().kind() == RunKind.TRY && each.isThere()) {
            alone.executeWithoutResult(
                    status -> cases.done(each.file(), each.places(), CaseState.CAN_MOVE, null, null));
        }
        return each != null;
    }

    private void work(TransactionStatus status, AtomicReference<@Nullable Claimed> claimed) {
        cases.claim().ifPresent(file -> {
            var run = runs.find(file.run()).orElseThrow();
            var ground = standsElsewhere(run, file);
            var each = new Claimed(run, file, cases.places(file.instance()), ground.isEmpty());
            claimed.set(each);
            if (ground.isPresent()) {
                left(each, ground.get(), ground.get().words());
            } else if (run.kind() == RunKind.TRY) {
                status.setRollbackOnly();
                mover.move(run, file);
            } else {
                move(each);
            }
        });
    }

    private void move(Claimed claimed) {
        var run = claimed.run();
        var file = claimed.file();
        mover.move(run, file);
        cases.done(file, claimed.places(), CaseState.MOVED, null, null);
        CaseNumber.find(file.number())
                .ifPresent(number -> trail.record(
                        AuditAction.MIGRATED,
                        number,
                        Map.of(
                                "flow", run.process(),
                                "from", file.sourceVersion(),
                                "to", run.targetVersion(),
                                "order", run.id(),
                                "orderedBy", run.orderedBy())));
    }

    private Optional<Ground> standsElsewhere(MigrationRun run, MigrationCase file) {
        var definition = jdbc.sql("select proc_def_id_ from act_ru_execution where id_ = ?")
                .param(file.instance())
                .query(String.class)
                .optional();
        if (definition.isEmpty()) {
            return Optional.of(Ground.ENDED);
        }
        if (definition.get().equals(file.sourceDefinition())) {
            return Optional.empty();
        }
        return Optional.of(definition.get().equals(run.targetDefinition()) ? Ground.ALREADY : Ground.ELSEWHERE);
    }

    /** What may pass (somebody at work, a cut connection) is tried again after the other cases. */
    private void failed(Claimed claimed, RuntimeException failed) {
        var file = claimed.file();
        if (failed instanceof MigratingProcessInstanceValidationException refused) {
            left(claimed, Ground.REFUSED, mover.words(claimed.run(), file, refused.getValidationReport()));
        } else if (file.attempts() + 1 < MOST_ATTEMPTS) {
            LOG.info(
                    "{} has its turn again: {}",
                    file.number(),
                    failed.getClass().getName());
            cases.again(file);
        } else if (CaseMove.isRace(failed)) {
            left(claimed, Ground.BUSY, Ground.BUSY.words());
        } else {
            LOG.warn("{} of {} was left as it is", file.number(), claimed.run().process(), failed);
            left(claimed, Ground.FAULT, Ground.FAULT.words());
        }
    }

    private void left(Claimed claimed, Ground ground, Label words) {
        cases.done(claimed.file(), claimed.places(), CaseState.LEFT, ground, words);
    }

    private record Claimed(MigrationRun run, MigrationCase file, String places, boolean isThere) {}
}
