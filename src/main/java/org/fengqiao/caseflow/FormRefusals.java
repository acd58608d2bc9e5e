package org.fengqiao.caseflow;

import java.util.Objects;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.authorization.MissingAuthorization;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.fengqiao.casefile.CaseRuleViolated;
import org.fengqiao.identity.EngineDoor;
import org.fengqiao.shared.Causes;
import org.fengqiao.shared.FieldsRefused;

/**
 * Turns a "no" of the field, thrown anywhere below a form's submission, into the engine's form-field validation error:
 * Tasklist then gets a 400 with the field and the reason in place of a 500. It stands outside the transaction, so it also
 * sees what the commit refused. The fields go along as its cause, for the answer to name each.
 */
class FormRefusals extends CommandInterceptor {

    private static final String TASK_IS_GONE = "Cannot find task with id ";

    @Override
    public <T> T execute(Command<T> command) {
        if (!(command instanceof SubmitTaskFormCmd || command instanceof SubmitStartFormCmd)) {
            return next.execute(command);
        }
        try {
            return next.execute(command);
        } catch (FormFieldValidationException already) {
            throw already;
        } catch (NullValueException missing) {
            throw isGone(missing) ? tooLate() : missing;
        } catch (AuthorizationException forbidden) {
            throw isGone(forbidden) ? tooLate() : forbidden;
        } catch (RuntimeException refused) {
            throw Causes.find(refused, FieldsRefused.class)
                    .<RuntimeException>map(fields -> new FormFieldValidationException(
                            fields.errors().get(0).field(), text(fields), fields))
                    .or(() -> Causes.find(refused, CaseRuleViolated.class)
                            .map(rule -> new FormFieldValidationException(
                                    "case", rule.words().inBoth())))
                    .orElseGet(() -> FormRetry.isConflict(refused) ? tooLate() : refused);
        }
    }

    private static RuntimeException tooLate() {
        return new FormFieldValidationException(
                "task",
                "这件任务已经办完或已有变更（您在别的页面办过，或由他人办理）。这次填的没有采用，还留在这张表上：需要的先复制，再刷新。"
                        + " This task is done or has changed, in another window of yours or by somebody else. What you filled in"
                        + " was not taken and still stands here: copy what you need, then reload.");
    }

    /** The engine has no type of its own for a task that is not there; any other null is a mistake of ours. */
    private static boolean isGone(NullValueException missing) {
        return String.valueOf(missing.getMessage()).startsWith(TASK_IS_GONE);
    }

    /**
     * Between finding a task and asking who may work on it the first one may commit, and with the task its rights are gone:
     * whoever was allowed a moment ago is told that it is done, not that it is forbidden.
     */
    private boolean isGone(AuthorizationException forbidden) {
        return forbidden.getMissingAuthorizations().stream()
                .filter(missing -> Resources.TASK.resourceName().equals(missing.getResourceType()))
                .map(MissingAuthorization::getResourceId)
                .filter(Objects::nonNull)
                .findFirst()
                .map(task -> EngineDoor.inside(
                        () -> next.execute(context -> context.getTaskManager().findTaskById(task) == null)))
                .orElse(false);
    }

    private static String text(FieldsRefused fields) {
        return fields.getMessage() + " [" + fields.errors().get(0).field() + "]";
    }
}
