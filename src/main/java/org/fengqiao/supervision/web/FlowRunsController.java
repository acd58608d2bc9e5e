package org.fengqiao.supervision.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.supervision.FlowRunDesk;
import org.fengqiao.supervision.FlowRuns;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Complete histories for the pages of running and closed instances in Cockpit. */
@RestController
@Tag(name = "disputes", description = "案件 Cases")
@Transactional
class FlowRunsController {

    private final FlowRunDesk desk;

    FlowRunsController(FlowRunDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/api/process-instances/{instanceId}/history")
    @Operation(summary = "流程实例的完整经过，已结束的也有 The complete history of an instance, closed ones included")
    FlowRuns.FlowRun history(@PathVariable String instanceId) {
        return desk.history(instanceId)
                .orElseThrow(
                        () -> new ResponseStatusException(
                                HttpStatus.NOT_FOUND,
                                "没有这个流程实例，或者它的历史已按期清理，或者您无权查看。 There is no such instance, its history is over its time, or it is not yours to see."));
    }

    @GetMapping("/api/disputes/{number}/process-instances")
    @Operation(summary = "案件的各个流程实例 The process instances of a case, closed ones included")
    List<FlowRuns.RunName> ofCase(@PathVariable CaseNumber number) {
        return desk.of(number);
    }
}
