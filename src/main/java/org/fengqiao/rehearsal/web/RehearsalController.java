package org.fengqiao.rehearsal.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.fengqiao.processadmin.FlowAdmins;
import org.fengqiao.processadmin.FlowPeople;
import org.fengqiao.rehearsal.Rehearsal;
import org.fengqiao.rehearsal.RehearsalDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Rehearsals of drafts: to begin, to watch and to stop. Who may do what the desk says. */
@RestController
@RequestMapping("/api/flow-rehearsals")
@Tag(name = "flows", description = "流程 Flows")
class RehearsalController {

    private final RehearsalDesk desk;

    private final FlowAdmins administrators;
    private final FlowPeople people;

    RehearsalController(RehearsalDesk desk, FlowAdmins administrators, FlowPeople people) {
        this.people = people;
        this.administrators = administrators;
        this.desk = desk;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "用以往案件演练草稿 Rehearse a draft against recorded cases")
    RehearsalView begin(@RequestBody BeginRequest asked) {
        administrators.require();
        return view(desk.begin(asked.question()));
    }

    @GetMapping
    @Operation(summary = "演练列表 Rehearsals, the newest first")
    List<RehearsalView> list(@RequestParam(required = false) @Nullable Long draft) {
        return desk.list(draft).stream().map(this::view).toList();
    }

    @GetMapping("/{id}")
    @Operation(summary = "一次演练的进度和结果 How far a rehearsal is, and what it found")
    RehearsalView one(@PathVariable long id) {
        return view(desk.find(id));
    }

    @PostMapping("/{id}/cancel")
    @Operation(summary = "停止演练 Stop a rehearsal")
    void cancel(@PathVariable long id) {
        desk.cancel(id);
    }

    private RehearsalView view(Rehearsal run) {
        return RehearsalView.of(run, people.named(run.by()));
    }
}
