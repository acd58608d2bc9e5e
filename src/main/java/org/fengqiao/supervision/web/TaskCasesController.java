package org.fengqiao.supervision.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import java.util.Set;
import org.fengqiao.shared.FieldsRefused;
import org.fengqiao.supervision.TaskCards;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Which case each task of a list is about, so that twenty tasks of one name can be told apart. */
@RestController
@Tag(name = "disputes", description = "案件 Cases")
@Transactional(readOnly = true)
class TaskCasesController {

    private static final int MOST = 100;

    private final TaskCards cards;

    TaskCasesController(TaskCards cards) {
        this.cards = cards;
    }

    @GetMapping("/api/task-cases")
    @Operation(summary = "任务卡片：案号、当事人、村、还剩几天 The cards of tasks, of those that the user may see")
    Map<String, TaskCards.TaskCard> of(@RequestParam Set<String> task) {
        if (task.size() > MOST) {
            throw new FieldsRefused("task", "一次最多 100 个任务。", "At most 100 tasks at once.");
        }
        return cards.of(task);
    }
}
