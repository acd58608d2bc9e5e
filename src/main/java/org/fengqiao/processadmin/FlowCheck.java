package org.fengqiao.processadmin;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.fengqiao.gate.Arrivals;
import org.fengqiao.gate.Finding;
import org.fengqiao.gate.FlowFile;
import org.fengqiao.gate.Gate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks gate and engine about stages that are to come into force together. */
@Component
class FlowCheck {

    private final Gate gate;
    private final FlowsInForce engine;
    private final TransactionTemplate apart;

    FlowCheck(Gate gate, FlowsInForce engine, PlatformTransactionManager transactions) {
        this.gate = gate;
        this.engine = engine;
        apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** What would be said if these stages were put in force now; nothing changes by asking. */
    List<Finding> findings(FlowComposition composition, List<Touched> stages) {
        var found = gateSays(composition, stages);
        return FlowFindings.refuse(found) || stages.isEmpty() ? found : both(found, engineSays(composition, stages));
    }

    /** Puts stages in force. @return for each stage its deployment. @throws FlowsRefused when gate or engine refuse */
    List<Deployed> deploy(FlowComposition composition, List<Touched> stages) {
        var found = gateSays(composition, stages);
        if (FlowFindings.refuse(found)) {
            throw new FlowsRefused(found);
        }
        return Arrivals.during(composition.whole(), () -> refusedInOurWords(() -> deployAll(stages)));
    }

    private List<Finding> gateSays(FlowComposition composition, List<Touched> stages) {
        var found = new ArrayList<Finding>();
        composition.problems().forEach(each -> found.add(FlowFindings.of(each)));
        stages.forEach(each -> found.addAll(gate.check(each.flow().files(), composition.whole())));
        return found;
    }

    /** The engine knows only by doing it: it is done, and undone. */
    private List<Finding> engineSays(FlowComposition composition, List<Touched> stages) {
        try {
            apart.executeWithoutResult(trial -> {
                trial.setRollbackOnly();
                deploy(composition, stages);
            });
            return List.of();
        } catch (FlowsRefused refused) {
            return refused.findings();
        }
    }

    private static <T> T refusedInOurWords(Supplier<T> deploying) {
        try {
            return deploying.get();
        } catch (ParseException refused) {
            throw new FlowsRefused(FlowFindings.of(refused));
        } catch (ProcessEngineException refused) {
            throw new FlowsRefused(List.of(FlowFindings.of(refused)));
        }
    }

    /** Each stage is a deployment of its own; decisions, which stages share, go together. */
    private List<Deployed> deployAll(List<Touched> stages) {
        var deployed = new ArrayList<Deployed>();
        var decisions = stages.stream().filter(each -> each.flow().isDecision()).toList();
        if (!decisions.isEmpty()) {
            var deployment = engine.deploy("decisions", files(decisions));
            decisions.forEach(each -> deployed.add(new Deployed(each, deployment)));
        }
        stages.stream()
                .filter(each -> !each.flow().isDecision())
                .forEach(each -> deployed.add(new Deployed(each, engine.deploy(each.stage(), files(List.of(each))))));
        return deployed;
    }

    private static Set<FlowFile> files(List<Touched> stages) {
        var files = new LinkedHashSet<FlowFile>();
        stages.forEach(each -> files.addAll(each.flow().files()));
        return files;
    }

    private static List<Finding> both(List<Finding> these, List<Finding> those) {
        return Stream.concat(these.stream(), those.stream()).distinct().toList();
    }

    /** @param deployment the engine's id of it */
    record Deployed(Touched stage, String deployment) {}
}
