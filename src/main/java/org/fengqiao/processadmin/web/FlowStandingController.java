package org.fengqiao.processadmin.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.fengqiao.processadmin.FlowStanding;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "flows", description = "流程 Flows")
class FlowStandingController {

    private final FlowStanding standing;

    FlowStandingController(FlowStanding standing) {
        this.standing = standing;
    }

    @GetMapping("/api/flows/process/{key}/versions/{version}/standing")
    @Operation(summary = "某一版的案件停在哪些步骤 How many cases of a version wait at each step")
    Map<String, Long> of(@PathVariable String key, @PathVariable int version) {
        return standing.of(key, version);
    }
}
