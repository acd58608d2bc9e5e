package org.fengqiao.replay;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/**
 * Lives through a planned year: the clock goes to the next thing that is to happen, be it an arrival, a person's act, the
 * daily round of the product's own duties or a timer of the engine, and that happens.
 */
final class YearReplay {

    /** Hour of the daily round. */
    private static final int ROUND = 6;

    private final YearTools tools;
    private final WorkTime workTime;
    private final YearPace pace;
    private final long seed;
    private final YearEnd end;
    private final YearProgress progress;
    private final Moments moments = new Moments();
    private final Map<String, RunningCase> running = new HashMap<>();

    YearReplay(YearTools tools, WorkTime workTime, long seed, int year, YearProgress progress) {
        this.tools = tools;
        this.workTime = workTime;
        this.pace = new YearPace(workTime, tools.timers());
        this.seed = seed;
        this.end = new YearEnd(year, tools.timers());
        this.progress = progress;
    }

    /** Answers the cases that are not over when the year is. */
    List<String> run(List<PlannedCase> plan) {
        plan.forEach(each -> moments.plan(each.at(), each.index(), () -> register(each)));
        var first = end.firstDay().atTime(ROUND, 0);
        moments.plan(first, -1, () -> round(first));
        for (var next = next(); next.isBefore(end.over()); next = next()) {
            MovedClock.moveTo(next);
            progress.at(next);
            tools.timers().run(this::look);
            while (!moments.next().isAfter(MovedClock.now())) {
                moments.take().run();
                tools.timers().run(this::look);
            }
        }
        return running.keySet().stream().sorted().toList();
    }

    private LocalDateTime next() {
        var timer = tools.timers().next();
        return timer.isBefore(moments.next()) ? timer : moments.next();
    }

    private void round(LocalDateTime at) {
        tools.duties().run();
        var tomorrow = at.plusDays(1);
        moments.plan(tomorrow, -1, () -> round(tomorrow));
    }

    private void register(PlannedCase plan) {
        var by = tools.people().ofVillage(plan.village());
        var random = new SplittableRandom(seed ^ plan.index() * 31L);
        var number = tools.acting().as(by, () -> tools.registration()
                .register(plan, random, plan.at().toLocalDate(), by));
        running.put(number.code(), new RunningCase(plan, number, seed));
        progress.registered();
        look(number.code());
    }

    /** Sees what is new in a case, and plans it. */
    private void look(String number) {
        var dispute = running.get(number);
        if (dispute == null) {
            return;
        }
        var open = tools.tasks().open(number);
        open.stream().filter(task -> dispute.note(task.getId())).forEach(task -> plan(dispute, task));
        if (open.stream().noneMatch(task -> task.getTaskDefinitionKey().equals("user_signAgreement"))) {
            end.visit(dispute).ifPresent(at -> moments.plan(at, dispute.plan().index(), () -> bringForward(dispute)));
        }
        if (open.isEmpty() && tools.tasks().isOver(number)) {
            running.remove(number);
            progress.closed();
        }
    }

    private void plan(RunningCase dispute, Task task) {
        var turn = turn(dispute, task);
        var now = MovedClock.now();
        pace.of(dispute, task, turn, now)
                .ifPresent(at -> moments.plan(at, dispute.plan().index(), () -> work(dispute, task, turn)));
        if (task.getTaskDefinitionKey().equals("user_appointSession") && dispute.note("extras")) {
            extras(dispute, now);
        }
    }

    private void extras(RunningCase dispute, LocalDateTime now) {
        var soon = workTime.after(now, 30 + dispute.random().nextInt(60));
        if (dispute.plan().extras().isOrdered()) {
            moments.plan(soon, dispute.plan().index(), () -> act(dispute, tools.work()::order));
        }
        if (dispute.plan().extras().risk()) {
            moments.plan(soon, dispute.plan().index(), () -> act(dispute, tools.work()::raiseRisk));
        }
    }

    private static @Nullable Turn turn(RunningCase dispute, Task task) {
        var tier = CaseTasks.tier(task);
        return tier == null ? null : dispute.turn(task.getProcessInstanceId(), tier);
    }

    private void work(RunningCase dispute, Task planned, @Nullable Turn turn) {
        tools.tasks().find(planned.getId()).ifPresent(task -> {
            var now = MovedClock.now();
            if (task.getTaskDefinitionKey().equals("user_appointSession")) {
                dispute.appoint(pace.session(dispute, task, now));
            }
            tools.work().fillIn(new YearScene(dispute, task, turn, now, () -> tools.work()
                    .shown(task)));
            progress.acted();
            look(dispute.number().code());
        });
    }

    private void bringForward(RunningCase dispute) {
        if (running.containsKey(dispute.number().code())) {
            act(dispute, tools.work()::bringForward);
        }
    }

    private void act(RunningCase dispute, Consumer<RunningCase> act) {
        act.accept(dispute);
        progress.acted();
        look(dispute.number().code());
    }
}
