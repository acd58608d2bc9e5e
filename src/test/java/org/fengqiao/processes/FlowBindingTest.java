package org.fengqiao.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.fengqiao.caseflow.StartForm;
import org.fengqiao.caseflow.TaskForm;
import org.fengqiao.processes.ShippedFlows.Form;
import org.fengqiao.testing.EngineTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What the models name is there: the engine accepts unknown beans and forms, and fails when a case reaches them. */
@EngineTest
class FlowBindingTest {

    @Autowired
    ApplicationContext beans;

    @Autowired
    List<TaskForm> taskForms;

    @Autowired
    List<StartForm> startForms;

    @Test
    void everyServiceTaskFindsItsDelegate() {
        assertThat(ShippedFlows.models()
                        .flatMap(model -> model.all(ServiceTask.class).stream())
                        .map(ServiceTask::getCamundaDelegateExpression)
                        .distinct())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(beans.isTypeMatch(bean(name), JavaDelegate.class))
                        .as(name)
                        .isTrue());
    }

    @Test
    void noDelegateIsLeftWithoutATask() {
        var named = ShippedFlows.models()
                .flatMap(model -> model.all(ServiceTask.class).stream())
                .map(task -> bean(task.getCamundaDelegateExpression()))
                .distinct();

        assertThat(Stream.of(beans.getBeanNamesForType(JavaDelegate.class)))
                .containsExactlyInAnyOrderElementsOf(named.toList());
    }

    @Test
    void everyListenerIsThere() {
        assertThat(ShippedFlows.models()
                        .flatMap(model -> model.all(CamundaExecutionListener.class).stream())
                        .map(CamundaExecutionListener::getCamundaDelegateExpression)
                        .distinct())
                .allSatisfy(name -> assertThat(beans.isTypeMatch(bean(name), ExecutionListener.class))
                        .as(name)
                        .isTrue());
    }

    @Test
    void everyFormHasTheBeanThatTakesItAndNoBeanWaitsForAFormThatIsGone() {
        var taken = Stream.concat(
                taskForms.stream().flatMap(form -> form.keys().stream()),
                startForms.stream().map(StartForm::key));

        assertThat(taken)
                .containsExactlyInAnyOrderElementsOf(
                        ShippedFlows.forms().map(Form::id).toList());
    }

    private static String bean(String expression) {
        return expression.substring(2, expression.length() - 1);
    }
}
