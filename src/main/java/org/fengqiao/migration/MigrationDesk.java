package org.fengqiao.migration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.audit.AuditAction;
import org.fengqiao.audit.AuditTrail;
import org.fengqiao.processadmin.FlowAdmins;
import org.fengqiao.shared.FieldsRefused;
import org.fengqiao.shared.Paging;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes orders of flow administrators to bring running cases to another version, and tells how far they are. */
@Service
@Transactional
public class MigrationDesk {

    private static final int MOST_RUNS = 50;

    private final FlowAdmins administrators;
    private final MigrationRuns runs;
    private final MigrationCases cases;
    private final MigrationCheck check;
    private final AuditTrail trail;

    MigrationDesk(
            FlowAdmins administrators,
            MigrationRuns runs,
            MigrationCases cases,
            MigrationCheck check,
            AuditTrail trail) {
        this.administrators = administrators;
        this.runs = runs;
        this.cases = cases;
        this.check = check;
        this.trail = trail;
    }

    /**
     * Writes down what is to be done with which cases; a worker does it.
     *
     * @throws MigrationRefused when the engine does not take the mapping
     * @throws MigrationNotNow while another order moves cases of this flow
     */
    public MigrationRun order(MigrationOrder order) {
        var by = administrators.require().login();
        var checked = check.require(order);
        try {
            var run = runs.add(checked.target(), order, by);
            if (cases.gather(run.id(), checked.sources(), order.only()) == 0) {
                throw new FieldsRefused("from", "这些版本上没有正在办理的案件。", "No case runs on these versions.");
            }
            note(
                    AuditAction.CREATED,
                    run,
                    Map.of("reason", run.reason(), "from", order.from(), "mapping", mapping(run)));
            return run;
        } catch (DuplicateKeyException another) {
            throw new MigrationNotNow("这个流程还有一次迁移没有完成。", "Another migration of this flow is under way.");
        }
    }

    private static Map<String, String> mapping(MigrationRun run) {
        var told = new LinkedHashMap<String, String>();
        run.mapping().forEach(each -> told.put(each.from(), each.to() == null ? "" : each.to()));
        return told;
    }

    /** Nothing more is done until it goes on; the case that has its turn is finished. */
    public MigrationRun pause(long id) {
        return turn(id, RunState.RUNNING, RunState.PAUSED);
    }

    public MigrationRun resume(long id) {
        return turn(id, RunState.PAUSED, RunState.RUNNING);
    }

    /** What was moved stays moved. */
    public MigrationRun cancel(long id) {
        var run = require(id);
        turn(id, run.state() == RunState.PAUSED ? RunState.PAUSED : RunState.RUNNING, RunState.CANCELLED);
        cases.callOff(id);
        return require(id);
    }

    private MigrationRun turn(long id, RunState from, RunState to) {
        require(id);
        if (!runs.turn(id, from, to)) {
            throw new MigrationNotNow("这次迁移现在不能这样处理，请刷新。", "The migration is no longer in that state; reload.");
        }
        var run = require(id);
        note(AuditAction.CHANGED, run, Map.of("state", to.name()));
        return run;
    }

    /** Closes orders of which every case has its result. */
    public void finish() {
        for (var run : runs.running()) {
            var counts = cases.counts(run.id());
            if (!counts.containsKey(CaseState.PENDING) && runs.turn(run.id(), RunState.RUNNING, RunState.DONE)) {
                var told = new LinkedHashMap<String, Object>(Map.of("state", RunState.DONE.name()));
                counts.forEach((state, count) -> told.put(state.name(), count));
                note(AuditAction.CHANGED, run, told);
            }
        }
    }

    /** The newest orders of a flow. */
    @Transactional(readOnly = true)
    public List<MigrationRun> of(String process) {
        administrators.require();
        return runs.of(process, MOST_RUNS);
    }

    /** @throws UnknownMigration */
    @Transactional(readOnly = true)
    public MigrationRun require(long id) {
        administrators.require();
        return runs.find(id).orElseThrow(UnknownMigration::new);
    }

    /** How many of its cases are how far. */
    @Transactional(readOnly = true)
    public Map<CaseState, Integer> counts(long id) {
        return cases.counts(require(id).id());
    }

    /** Its cases with their results, in the order of their numbers. */
    @Transactional(readOnly = true)
    public List<MigrationCase> cases(long id, Optional<CaseState> state, Paging page) {
        return cases.of(require(id).id(), state, page);
    }

    private void note(AuditAction action, MigrationRun run, Map<String, ?> details) {
        var told = new LinkedHashMap<String, Object>(details);
        told.put("flow", run.process());
        told.put("kind", run.kind().name());
        told.put("to", run.targetVersion());
        trail.record(action, "flow-migration/" + run.id(), told);
    }
}
