package org.fengqiao.migration.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.fengqiao.migration.ElementProblem;
import org.fengqiao.migration.FlowVersion;
import org.fengqiao.migration.MigrationOutlook;
import org.fengqiao.migration.MigrationOutlook.Proposal;
import org.fengqiao.migration.StandingCase;
import org.fengqiao.processadmin.FlowAdmins;
import org.fengqiao.shared.Paging;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Which cases run on which version, and how they could go to another. Nothing is changed. */
@RestController
@RequestMapping("/api/flow-migrations")
@Tag(name = "flow-migrations", description = "在办案件迁移 Moving running cases to another version")
class OutlookController {

    private final MigrationOutlook outlook;
    private final FlowAdmins administrators;

    OutlookController(MigrationOutlook outlook, FlowAdmins administrators) {
        this.administrators = administrators;
        this.outlook = outlook;
    }

    @GetMapping("/flows/{process}")
    @Operation(summary = "各版本上的在办案件数 How many cases run on each version, newest first")
    List<FlowVersion> versions(@PathVariable String process) {
        return outlook.versions(process);
    }

    @GetMapping("/flows/{process}/cases")
    @Operation(summary = "在办案件停在哪个步骤（只有案号） Where the running cases stand, by number only")
    List<StandingCase> cases(
            @PathVariable String process,
            @RequestParam List<Integer> from,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "100") int size) {
        return outlook.cases(process, from, new Paging(page, size));
    }

    @GetMapping("/flows/{process}/proposal")
    @Operation(summary = "步骤对应的建议 A mapping of the elements to look at")
    Proposal proposal(@PathVariable String process, @RequestParam List<Integer> from, @RequestParam int to) {
        return outlook.proposal(process, from, to);
    }

    @PostMapping("/check")
    @Operation(summary = "检查对应表，不改动任何数据 What the engine has against a mapping; nothing is changed")
    Checked check(@RequestBody OrderRequest request) {
        administrators.require();
        var problems = outlook.problems(request.flow(), request.sources(), request.target(), request.elements());
        return new Checked(problems, problems.isEmpty());
    }

    /** @param clean whether the engine takes the mapping */
    record Checked(List<ElementProblem> problems, boolean clean) {}
}
