package org.fengqiao.caseflow;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.ByteArrayInputStream;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.transform.DmnTransformException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.dmn.entity.repository.DecisionDefinitionEntity;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.model.xml.ModelException;
import org.fengqiao.identity.EngineDoor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Asks the newest version of a deployed decision table on behalf of the case file: for a proposal, a limit, a text to
 * show. A DMN engine of its own evaluates it, so that neither looking at a form nor a due date leaves decision history;
 * whoever asks needs no right to read decisions. Tables are shared by all townships.
 */
@Component
public class DecisionTables {

    /** Whole counties ask a few thousand different questions; what is not asked any more makes room. */
    private static final int ANSWERS = 20_000;

    private final ObjectProvider<ProcessEngine> engine;
    private final DmnEngine tables = feelOnly();

    private final Cache<Question, List<Map<String, Object>>> answers =
            Caffeine.newBuilder().maximumSize(ANSWERS).build();

    private final ThreadLocal<Map<String, DecisionDefinitionEntity>> assumed = new ThreadLocal<>();

    DecisionTables(ObjectProvider<ProcessEngine> engine) {
        this.engine = engine;
    }

    /** Neither scripts nor the engine's older expressions: a table that came past the gate finds nothing to run. */
    private static DmnEngine feelOnly() {
        var configuration = ParsedOnce.forDecisions();
        configuration.setScriptEngineResolver(language -> {
            throw new IllegalStateException("a decision is written in FEEL, not in " + language);
        });
        configuration.setElProvider(expression -> {
            throw new IllegalStateException("a decision is written in FEEL");
        });
        return configuration.buildEngine();
    }

    /**
     * The rows that fit, each with its outputs by name.
     *
     * @throws IllegalStateException when there is no such table
     */
    public List<Map<String, Object>> ask(String key, Map<String, Object> inputs) {
        return ask(deployed(key), inputs);
    }

    /**
     * The same for each of several inputs, by one version.
     *
     * @return the rows of each, in the order of the inputs
     */
    public List<List<Map<String, Object>>> askEach(String key, List<Map<String, Object>> inputs) {
        if (inputs.isEmpty()) {
            return List.of();
        }
        var table = deployed(key);
        return inputs.stream().map(each -> ask(table, each)).toList();
    }

    private DecisionDefinitionEntity deployed(String key) {
        return find(key).orElseThrow(() -> new IllegalStateException("decision not deployed: " + key));
    }

    /** The same of a version that was found before. */
    List<Map<String, Object>> ask(DecisionDefinitionEntity table, Map<String, Object> inputs) {
        return answers.get(new Question(table.getId(), new HashMap<>(inputs)), question -> evaluate(table, question));
    }

    /** One version of a table and what it is asked: the gate lets no table pass that answers by the time of day or by chance. */
    private record Question(String version, Map<String, Object> inputs) {}

    private List<Map<String, Object>> evaluate(DecisionDefinitionEntity table, Question question) {
        return tables.evaluateDecisionTable(table, question.inputs()).getResultList().stream()
                .map(Collections::unmodifiableMap)
                .toList();
    }

    /**
     * Computes something as it would be if these tables were in force; they are so for this computation, on this thread,
     * only. Without any it is computed by what is in force, and asked without a trace all the same.
     *
     * @param files the tables, as DMN
     * @throws UnusableTable when one of them cannot be read
     */
    public <T> T assuming(Collection<byte[]> files, Supplier<T> computation) {
        assumed.set(files.stream()
                .flatMap(file -> read(file).stream())
                .collect(Collectors.toMap(
                        DecisionDefinitionEntity::getKey, Function.identity(), (one, other) -> other)));
        try {
            return computation.get();
        } finally {
            assumed.remove();
        }
    }

    /** Whether something is computed that is not to leave a trace. */
    public boolean isAssuming() {
        return assumed.get() != null;
    }

    private List<DecisionDefinitionEntity> read(byte[] file) {
        try {
            return EngineDoor.inside(
                            () -> configuration().getCommandExecutorTxRequired().execute(context -> configuration()
                                    .getDmnEngine()
                                    .parseDecisions(new ByteArrayInputStream(file))))
                    .stream()
                    .map(DecisionDefinitionEntity.class::cast)
                    .peek(each -> each.setId("assumed:" + UUID.randomUUID()))
                    .toList();
        } catch (DmnTransformException | ModelException unreadable) {
            throw new UnusableTable(unreadable);
        }
    }

    /** The newest version of a table, if it is deployed. */
    Optional<DecisionDefinitionEntity> find(String key) {
        var inPlace = assumed.get();
        if (inPlace != null && inPlace.containsKey(key)) {
            return Optional.of(inPlace.get(key));
        }
        return EngineDoor.inside(
                () -> configuration().getCommandExecutorTxRequired().execute(context -> latest(context, key)));
    }

    private static Optional<DecisionDefinitionEntity> latest(CommandContext context, String key) {
        return context.getSession(TablesAtHand.class).find(key, asked -> lookedUp(context, asked));
    }

    private static Optional<DecisionDefinitionEntity> lookedUp(CommandContext context, String key) {
        return Optional.ofNullable(
                        context.getDecisionDefinitionManager().findLatestDecisionDefinitionByKeyAndTenantId(key, null))
                .map(found -> context.getProcessEngineConfiguration()
                        .getDeploymentCache()
                        .findDeployedDecisionDefinitionById(found.getId()));
    }

    private ProcessEngineConfigurationImpl configuration() {
        return (ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration();
    }
}
