package org.fengqiao.processadmin.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.fengqiao.processadmin.StoppedStep;
import org.fengqiao.processadmin.StoppedSteps;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Automatic steps that stopped after their last attempt. */
@RestController
@RequestMapping("/api/stopped-steps")
@Tag(name = "flows", description = "流程 Flows")
class StoppedStepsController {

    private final StoppedSteps steps;

    StoppedStepsController(StoppedSteps steps) {
        this.steps = steps;
    }

    @GetMapping
    @Operation(summary = "停住的自动步骤 Automatic steps that stopped")
    List<StoppedStep> list() {
        return steps.list();
    }

    @PostMapping("/{id}/retry")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "再试一次 Try a stopped step again")
    void again(@PathVariable String id) {
        steps.again(id);
    }
}
