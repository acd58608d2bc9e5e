package org.fengqiao.related.process;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.CaseRuleViolated;
import org.fengqiao.casefile.NotYoursToDo;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.identity.EngineDoor;
import org.fengqiao.related.HoldSessionTasks;
import org.fengqiao.shared.FieldsRefused;
import org.springframework.stereotype.Component;

/** The engine's tasks of holding a session. A form is sent from outside the doors, as Tasklist does it for the user. */
@Component
class EngineSessionTasks implements HoldSessionTasks {

    private static final String HOLD_SESSION = "user_holdSession";

    private final TaskService tasks;
    private final FormService forms;

    EngineSessionTasks(TaskService tasks, FormService forms) {
        this.tasks = tasks;
        this.forms = forms;
    }

    @Override
    public boolean inHandsOf(CurrentUser user, CaseNumber number) {
        return find(number).filter(task -> isFor(user, task)).isPresent();
    }

    @Override
    public void hold(CaseNumber number, CurrentUser user, Map<String, Object> form) {
        var task = find(number)
                .orElseThrow(() -> new CaseRuleViolated(
                        number, "案件已不在“开展调解”步骤（R30）。", "The case does not wait for a session any more (R30)."));
        try {
            if (task.getAssignee() == null) {
                tasks.claim(task.getId(), user.login());
            }
            forms.submitTaskForm(task.getId(), new HashMap<>(form));
        } catch (FormFieldValidationException refused) {
            throw refusal(number, refused);
        } catch (AuthorizationException others) {
            throw new NotYoursToDo(
                    "办理案件 " + number + " 的调解员", "The mediator of case " + number + " does this; others cannot");
        }
    }

    private static RuntimeException refusal(CaseNumber number, FormFieldValidationException refused) {
        var text = "案件 " + number + "：" + refused.getMessage();
        return "case".equals(refused.getDetail())
                ? new CaseRuleViolated(number, text, "Nothing was recorded in any case.")
                : new FieldsRefused(
                        String.valueOf(refused.<Object>getDetail()), text, "Nothing was recorded in any case.");
    }

    private Optional<Task> find(CaseNumber number) {
        return EngineDoor.inside(() -> Optional.ofNullable(tasks.createTaskQuery()
                .processInstanceBusinessKey(number.code())
                .taskDefinitionKey(HOLD_SESSION)
                .singleResult()));
    }

    private boolean isFor(CurrentUser user, Task task) {
        return task.getAssignee() != null
                ? task.getAssignee().equals(user.login())
                : EngineDoor.inside(() -> tasks.getIdentityLinksForTask(task.getId())).stream()
                        .map(IdentityLink::getGroupId)
                        .anyMatch(committee -> committee != null && user.belongsTo(committee));
    }
}
