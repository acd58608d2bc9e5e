package org.fengqiao.caseflow.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.caseflow.StepBackDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/disputes/{number}/last-step")
@Tag(name = "last-step", description = "撤回上一步 Taking the last step back")
class LastStepController {

    private final StepBackDesk desk;

    LastStepController(StepBackDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/take-back")
    @Operation(summary = "撤回自己的上一步，或者由督导员退回重办 Take back one's own last step, or have it done again as a supervisor")
    StepView takeBack(@PathVariable CaseNumber number, @RequestBody TakeBackRequest request) {
        var step = desk.takeBack(number, request.reason());
        return new StepView(
                step, "“" + step + "”已撤回，任务重新打开。", "“" + step + "” was taken back; its task is open again.");
    }

    /** @param reason 2-500 characters */
    record TakeBackRequest(@Nullable String reason) {}

    /** What was taken back, and the same in words. */
    record StepView(String step, String message, String messageEnglish) {}
}
