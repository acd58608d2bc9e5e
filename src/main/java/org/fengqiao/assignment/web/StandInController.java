package org.fengqiao.assignment.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.assignment.StandInDesk;
import org.fengqiao.assignment.StandInTasks.OpenTask;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/stand-in")
@Tag(name = "absences")
class StandInController {

    private final StandInDesk desk;

    StandInController(StandInDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    @Operation(summary = "我代理谁、有哪些任务 For whom I stand in, and what waits")
    List<WorkView> work() {
        return desk.work().stream().map(WorkView::of).toList();
    }

    @PostMapping("/tasks/{task}")
    @Operation(summary = "代为办理一个任务 Take a task of somebody who is away")
    TakenView take(@PathVariable String task) {
        return new TakenView(desk.take(task).code(), "camunda/app/tasklist/default/#/?task=" + task);
    }

    /**
     * @param absent login id
     * @param until the last day
     */
    record WorkView(String absent, String absentName, LocalDate until, List<TaskView> tasks) {

        static WorkView of(StandInDesk.Work work) {
            return new WorkView(
                    work.absent(),
                    work.absentName(),
                    work.until(),
                    work.tasks().stream().map(TaskView::of).toList());
        }
    }

    record TaskView(
            String id, String number, String name, @Nullable Instant due) {

        static TaskView of(OpenTask task) {
            return new TaskView(task.id(), task.number().code(), task.name(), task.due());
        }
    }

    /** @param path of the task in Tasklist */
    record TakenView(String number, String path) {}
}
