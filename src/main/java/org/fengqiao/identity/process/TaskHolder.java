package org.fengqiao.identity.process;

import java.util.Optional;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandContextListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.fengqiao.identity.EngineDoor;

/**
 * Adds what the engine's rights leave open: the rights of a candidate outlive the claim of a colleague, and a claim may
 * name anybody. Here a task that somebody holds is touched by its holder only, is taken only for oneself, and is given
 * back by its holder (which Tasklist does by assigning it to nobody, a right that no role has).
 */
class TaskHolder extends AuthorizationCommandChecker {

    @Override
    public void checkTaskWork(TaskEntity task) {
        super.checkTaskWork(task);
        outsider().ifPresent(person -> {
            refuseUnlessFreeOrHeldBy(person, task);
            if (isCommand(ClaimTaskCmd.class)) {
                refuseUnlessFreeOrHeldByInTheEnd(person, task);
            }
        });
    }

    @Override
    public void checkTaskAssign(TaskEntity task) {
        var holder = outsider().filter(person -> person.equals(task.getAssignee()) && isCommand(AssignTaskCmd.class));
        if (holder.isPresent()) {
            refuseUnlessFreeOrHeldByInTheEnd(holder.get(), task);
        } else {
            super.checkTaskAssign(task);
        }
    }

    private Optional<String> outsider() {
        if (EngineDoor.isOpen() || !Context.getCommandContext().isAuthorizationCheckEnabled()) {
            return Optional.empty();
        }
        return Optional.ofNullable(Context.getCommandContext().getAuthentication())
                .map(person -> person.getUserId());
    }

    private static boolean isCommand(Class<?> kind) {
        return kind.isInstance(Context.getCommandInvocationContext().getCommand());
    }

    private static void refuseUnlessFreeOrHeldBy(String person, TaskEntity task) {
        if (task.getAssignee() != null && !task.getAssignee().equals(person)) {
            throw new AuthorizationException(
                    "此任务由他人办理，不能代为领取、退回、转交或提交。"
                            + " Somebody else holds this task: it cannot be taken, given back, passed on or submitted for them.");
        }
    }

    private static void refuseUnlessFreeOrHeldByInTheEnd(String person, TaskEntity task) {
        Context.getCommandContext().registerCommandContextListener(new CommandContextListener() {
            @Override
            public void onCommandContextClose(CommandContext context) {
                refuseUnlessFreeOrHeldBy(person, task);
            }

            @Override
            public void onCommandFailed(CommandContext context, Throwable failure) {
                // nothing to take back
            }
        });
    }
}
