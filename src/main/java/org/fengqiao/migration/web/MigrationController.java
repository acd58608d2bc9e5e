package org.fengqiao.migration.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.fengqiao.migration.CaseState;
import org.fengqiao.migration.MigrationDesk;
import org.fengqiao.migration.MigrationRun;
import org.fengqiao.migration.MigrationWorker;
import org.fengqiao.processadmin.FlowAdmins;
import org.fengqiao.processadmin.FlowPeople;
import org.fengqiao.shared.Paging;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Orders to move running cases to another version of their flow. Who may give them the desk says. */
@RestController
@RequestMapping("/api/flow-migrations")
@Tag(name = "flow-migrations", description = "在办案件迁移 Moving running cases to another version")
class MigrationController {

    private final MigrationDesk desk;
    private final MigrationWorker worker;
    private final FlowPeople people;
    private final FlowAdmins administrators;

    MigrationController(MigrationDesk desk, MigrationWorker worker, FlowPeople people, FlowAdmins administrators) {
        this.administrators = administrators;
        this.desk = desk;
        this.worker = worker;
        this.people = people;
    }

    @GetMapping
    @Operation(summary = "一个流程的历次迁移和试迁移 The migrations and trials of a flow, newest first")
    List<RunView> list(@RequestParam String process) {
        return desk.of(process).stream().map(this::view).toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "试迁移（不改动任何数据）或者迁移 Try, which changes nothing, or move running cases")
    RunView order(@RequestBody OrderRequest request) {
        administrators.require();
        var run = desk.order(request.order());
        worker.wake();
        return view(run);
    }

    @GetMapping("/{id}")
    @Operation(summary = "迁移进度 How far a migration is")
    RunView one(@PathVariable long id) {
        return view(desk.require(id));
    }

    @GetMapping("/{id}/cases")
    @Operation(summary = "每件案件的结果 The result case by case")
    List<CaseView> cases(
            @PathVariable long id,
            @RequestParam Optional<CaseState> state,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "100") int size) {
        return desk.cases(id, state, new Paging(page, size)).stream()
                .map(CaseView::of)
                .toList();
    }

    @PostMapping("/{id}/pause")
    @Operation(summary = "暂停 Pause")
    RunView pause(@PathVariable long id) {
        return view(desk.pause(id));
    }

    @PostMapping("/{id}/resume")
    @Operation(summary = "继续 Go on")
    RunView resume(@PathVariable long id) {
        var run = desk.resume(id);
        worker.wake();
        return view(run);
    }

    @PostMapping("/{id}/cancel")
    @Operation(summary = "取消：已迁移的不退回，其余不动 Call off: what was moved stays moved, the rest stays")
    RunView cancel(@PathVariable long id) {
        return view(desk.cancel(id));
    }

    private RunView view(MigrationRun run) {
        return RunView.of(run, people.named(run.orderedBy()), desk.counts(run.id()));
    }
}
