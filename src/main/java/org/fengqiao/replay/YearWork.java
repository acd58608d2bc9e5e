package org.fengqiao.replay;

import static org.fengqiao.replay.YearScene.with;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.fengqiao.assignment.OrderDesk;
import org.fengqiao.escalation.RiskDesk;
import org.fengqiao.escalation.RiskKind;
import org.fengqiao.followup.BringForwardDesk;
import org.fengqiao.replay.PlannedCase.Opening;

/** Does what people do in the replayed year: under the login of whoever has the task, through the doors of Tasklist. */
class YearWork {

    private static final List<RiskKind> RISKS = List.of(
            RiskKind.PUBLIC_ORDER, RiskKind.SELF_HARM, RiskKind.PUBLIC_ORDER, RiskKind.CRIMINAL, RiskKind.MASS_EVENT);

    private final FormService forms;
    private final TaskService tasks;
    private final ActingAs people;
    private final YearPeople who;
    private final OrderDesk orders;
    private final RiskDesk risks;
    private final BringForwardDesk visits;
    private final Map<String, Function<YearScene, Map<String, Object>>> fillings = new HashMap<>();

    YearWork(
            FormService forms,
            TaskService tasks,
            ActingAs people,
            YearPeople who,
            OrderDesk orders,
            RiskDesk risks,
            BringForwardDesk visits) {
        this.forms = forms;
        this.tasks = tasks;
        this.people = people;
        this.who = who;
        this.orders = orders;
        this.risks = risks;
        this.visits = visits;
        fillings.putAll(new MediationForms(this::mediator).forms());
        fillings.putAll(PeaceForms.forms());
    }

    /** Fills in the form of a task. */
    void fillIn(YearScene scene) {
        var task = scene.task();
        var filling = fillings.get(task.getTaskDefinitionKey());
        if (filling == null) {
            throw new IllegalStateException(
                    scene.dispute().number() + " came to " + task.getTaskDefinitionKey() + ", which no plan foresees");
        }
        var actor = actor(task);
        try {
            people.as(actor, () -> submit(task, actor, filling.apply(scene)));
        } catch (RuntimeException refused) {
            throw new IllegalStateException(
                    "%s at %s, by %s, %s".formatted(task.getTaskDefinitionKey(), scene.now(), actor, scene.dispute()),
                    refused);
        }
    }

    private boolean submit(Task task, String actor, Map<String, Object> fields) {
        if (task.getAssignee() == null) {
            tasks.claim(task.getId(), actor);
        }
        forms.submitTaskForm(task.getId(), new HashMap<>(fields));
        return true;
    }

    /** What the form of a task shows to whoever opens it. */
    Map<String, Object> shown(Task task) {
        return forms.getTaskFormVariables(task.getId());
    }

    private String actor(Task task) {
        if (task.getAssignee() != null) {
            return task.getAssignee();
        }
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null)
                .findFirst()
                .map(who::first)
                .orElseThrow(() -> new IllegalStateException("nobody is offered " + task));
    }

    /** The proposed one; where both sides are going to order him from the list, the next. */
    private Map<String, Object> mediator(YearScene scene, Map<String, Object> shown) {
        var plan = scene.dispute().plan();
        var proposed = String.valueOf(shown.get("mediator"));
        var later = plan.extras().isOrdered()
                ? who.ordered(plan.village(), plan.extras().ordered())
                : "";
        var form = Map.<String, Object>of("mediator", proposed);
        return isPerson(proposed, later)
                ? with(
                        form,
                        Map.of(
                                "mediator",
                                Shown.options(shown, "candidates").stream()
                                        .filter(each -> !isPerson(each, later))
                                        .findFirst()
                                        .orElseThrow(),
                                "choiceReason",
                                "近期案件较少。"))
                : form;
    }

    private boolean isPerson(String choice, String personId) {
        return choice.equals(personId) || choice.equals(who.loginOf(personId));
    }

    /** Both sides choose from the list, and the clerk writes it down. */
    void order(RunningCase dispute) {
        var plan = dispute.plan();
        var person = who.ordered(plan.village(), plan.extras().ordered());
        people.as(who.clerkFor(plan.village()), () -> orders.choose(dispute.number(), person, person));
    }

    void raiseRisk(RunningCase dispute) {
        var kind = RISKS.get(dispute.plan().index() % RISKS.size());
        people.as(
                who.clerkFor(dispute.plan().village()),
                () -> risks.raise(dispute.number(), kind, "一方扬言要讨说法，情绪激动。", "已请村干部上门安抚，分开劝导。"));
    }

    void bringForward(RunningCase dispute) {
        var plan = dispute.plan();
        var by = plan.opening() == Opening.ACROSS_TOWNSHIPS ? who.dispatcher() : who.clerkFor(plan.village());
        people.as(by, () -> visits.bringForward(dispute.number(), "当事人年底外出，提前回访。"));
    }
}
