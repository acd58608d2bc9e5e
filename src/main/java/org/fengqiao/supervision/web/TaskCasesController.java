package org.fengqiao.supervision.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.fengqiao.casefile.CaseAccess;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.PartyNames;
import org.fengqiao.caseflow.CasePosition;
import org.fengqiao.shared.FieldsRefused;
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

    private final CasePosition position;
    private final CaseAccess access;

    TaskCasesController(CasePosition position, CaseAccess access) {
        this.position = position;
        this.access = access;
    }

    @GetMapping("/api/task-cases")
    @Operation(summary = "任务所属案件的案号、当事人 Number and parties of the cases of tasks, of those that the user may see")
    Map<String, TaskCase> of(@RequestParam Set<String> task) {
        if (task.size() > MOST) {
            throw new FieldsRefused("task", "一次最多 100 个任务。", "At most 100 tasks at once.");
        }
        var seen = new HashMap<String, TaskCase>();
        position.ofTasks(task)
                .forEach((id, number) -> access.find(number).ifPresent(file -> seen.put(id, TaskCase.of(file))));
        return seen;
    }

    /** A case as one line of a list tells it. */
    record TaskCase(String number, String official, String category, String parties) {

        static TaskCase of(CaseFile file) {
            return new TaskCase(
                    file.number().code(), file.officialNumber(), file.category().chinese(), PartyNames.onLists(file));
        }
    }
}
