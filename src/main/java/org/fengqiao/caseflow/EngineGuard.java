package org.fengqiao.caseflow;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.DbEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricDecisionInputInstanceEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricDecisionOutputInstanceEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricFormPropertyEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricProcessInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricVariableUpdateEventEntity;
import org.camunda.bpm.engine.impl.persistence.entity.AttachmentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ByteArrayEntity;
import org.camunda.bpm.engine.impl.persistence.entity.CommentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExternalTaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.HistoricVariableInstanceEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;
import org.camunda.bpm.engine.impl.variable.serializer.ValueFields;
import org.fengqiao.casefile.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * Looks at every row before the engine writes it, whatever path it came (R29): a variable is one of the product or one that
 * the county has declared, holds a code and never words, and nothing else has room for words either. Refused is the whole
 * command. Messages of failures have a guard of their own, {@link JobFailureScrubber}.
 */
final class EngineGuard {

    /** What the engine itself counts in a multi-instance activity. */
    private static final Set<String> ENGINES_OWN =
            Set.of("loopCounter", "nrOfInstances", "nrOfActiveInstances", "nrOfCompletedInstances");

    /** A stack trace, which holds no words: see the scrubber. */
    private static final String STACK_TRACE = "job.exceptionByteArray";

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_.:@-]{0,100}");

    /** An identity number or a telephone: no number of the product is that long. */
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{11}");

    private static final int LONGEST_CHOICE = 200;

    private final Map<String, ProcessVariable<?>> ours = Arrays.stream(DisputeLifecycle.variables())
            .collect(Collectors.toMap(ProcessVariable::name, Function.identity()));

    /** @throws ProcessEngineException when the row may not be written; the message names the place, never the value */
    void check(DbEntity row) {
        if (row instanceof VariableInstanceEntity variable) {
            variable(variable.getName(), variable, variable.getByteArrayValueId());
            demand(isDeclared(variable), "变量没有声明", variable.getName());
        } else if (row instanceof HistoricVariableInstanceEntity variable) {
            variable(variable.getName(), variable, variable.getByteArrayValueId());
        } else if (row instanceof HistoricVariableUpdateEventEntity variable) {
            demand(isKnown(variable.getVariableName()), "变量没有声明", variable.getVariableName());
            demand(variable.getByteValue() == null, "变量只能是简单的值", variable.getVariableName());
            text(variable.getVariableName(), variable.getTextValue());
        } else if (row instanceof HistoricDecisionInputInstanceEntity input) {
            decision(String.valueOf(input.getClauseName()), input, input.getByteArrayValueId());
        } else if (row instanceof HistoricDecisionOutputInstanceEntity output) {
            decision(String.valueOf(output.getClauseName()), output, output.getByteArrayValueId());
        } else {
            other(row);
        }
    }

    private static void other(DbEntity row) {
        if (row instanceof ExecutionEntity execution) {
            businessKey(execution.getBusinessKeyWithoutCascade());
        } else if (row instanceof HistoricProcessInstanceEventEntity instance) {
            businessKey(instance.getBusinessKey());
        } else if (row instanceof TaskEntity task) {
            demand(isNamedByItsModel(task), "任务只能用流程图上的名称", task.getTaskDefinitionKey());
        } else if (row instanceof ByteArrayEntity bytes) {
            demand(STACK_TRACE.equals(bytes.getName()), "引擎里不存放内容", "bytes");
        } else {
            demand(
                    !(row instanceof CommentEntity
                            || row instanceof AttachmentEntity
                            || row instanceof ExternalTaskEntity
                            || row instanceof HistoricFormPropertyEventEntity),
                    "引擎里不存放文字",
                    row.getClass().getSimpleName());
        }
    }

    private void variable(String name, ValueFields value, @Nullable String bytes) {
        demand(isKnown(name), "变量没有声明", name);
        demand(bytes == null && value.getByteArrayValue() == null, "变量只能是简单的值", name);
        text(name, value.getTextValue());
        text(name, value.getTextValue2());
    }

    private boolean isKnown(String name) {
        return ours.containsKey(name) || ENGINES_OWN.contains(name) || CountyFieldCheck.isKey(name);
    }

    /** A county's variable is one of the process in which it is set. */
    private boolean isDeclared(VariableInstanceEntity variable) {
        if (!CountyFieldCheck.isKey(variable.getName())) {
            return true;
        }
        var definition = variable.getProcessDefinitionId();
        return definition != null
                && CountyVariables.of(Context.getProcessEngineConfiguration()
                                .getDeploymentCache()
                                .findDeployedProcessDefinitionById(definition))
                        .containsKey(variable.getName());
    }

    /** A variable of ours holds a code; one of a county what a form offers to choose. */
    private void text(String name, @Nullable String text) {
        if (text != null) {
            demand(
                    CountyFieldCheck.isKey(name)
                            ? text.length() <= LONGEST_CHOICE && !hasLongNumber(text)
                            : CODE.matcher(text).matches(),
                    "变量里不能是文字",
                    name);
        }
    }

    /** A decision is asked with codes and answers with words of its table. */
    private static void decision(String clause, ValueFields value, @Nullable String bytes) {
        var text = value.getTextValue();
        demand(bytes == null && value.getByteArrayValue() == null, "决策只能用简单的值", clause);
        demand(text == null || !hasLongNumber(text), "决策里不能有个人信息", clause);
    }

    private static void businessKey(@Nullable String key) {
        demand(key == null || CaseNumber.find(key).isPresent(), "业务键只能是案号", "businessKey");
    }

    private static boolean isNamedByItsModel(TaskEntity task) {
        var drawn = task.getTaskDefinition();
        return drawn != null
                && isDrawn(drawn.getNameExpression(), task.getName())
                && isDrawn(drawn.getDescriptionExpression(), task.getDescription());
    }

    private static boolean isDrawn(@Nullable Expression drawn, @Nullable String text) {
        return text == null || drawn != null && drawn.getExpressionText().equals(text);
    }

    private static boolean hasLongNumber(String text) {
        return LONG_NUMBER.matcher(text).find();
    }

    private static void demand(boolean holds, String chinese, String place) {
        if (!holds) {
            throw new RefusedRow(chinese, place);
        }
    }
}
