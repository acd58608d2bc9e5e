package org.fengqiao.processadmin.web;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.gate.Finding;
import org.fengqiao.processadmin.DraftFileLine;
import org.fengqiao.processadmin.DraftLine;
import org.fengqiao.processadmin.FlowDraftDesk;
import org.fengqiao.processadmin.FlowDraftRelease;
import org.fengqiao.shared.FieldError;
import org.fengqiao.shared.FieldsRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Drafts of flows: written, checked, and put in force. */
@RestController
@RequestMapping("/api/flow-drafts")
@Tag(name = "flow drafts", description = "流程草稿 Drafts of flows")
class FlowDraftsController {

    private final FlowDraftDesk desk;
    private final FlowDraftRelease release;

    FlowDraftsController(FlowDraftDesk desk, FlowDraftRelease release) {
        this.desk = desk;
        this.release = release;
    }

    @GetMapping
    @Operation(summary = "草稿列表 Drafts, the newest first")
    List<DraftLine> list() {
        return desk.list();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "新建草稿 Begin a draft")
    DraftView open(@RequestBody NewDraftRequest request) {
        var title = request.title() == null ? "" : request.title().strip();
        if (title.isEmpty()) {
            throw new FieldsRefused(List.of(new FieldError("title", "请给草稿起一个名字。", "Give the draft a name.")));
        }
        return view(desk.open(title, request.reason()), request.stage());
    }

    /** @param title up to 200 characters. @param reason up to 500. @param stage whose files are shown; null for none */
    record NewDraftRequest(
            @Nullable String title,
            @Nullable String reason,
            @Nullable String stage) {}

    @GetMapping("/{id}")
    @Operation(summary = "一份草稿 One draft, with all files of the stages that it touches")
    DraftView draft(@PathVariable long id, @RequestParam(defaultValue = "") String stage) {
        return view(desk.line(id), stage);
    }

    /** @param files of the stages that it touches, and of the stage that was named */
    record DraftView(
            @JsonUnwrapped @JsonIgnoreProperties("files") DraftLine draft, List<DraftFileLine> files) {}

    @GetMapping("/{id}/file")
    @Operation(summary = "草稿里的文件 A file as the draft has it, else as it is in force")
    ResponseEntity<byte[]> file(@PathVariable long id, @RequestParam String name) {
        return FlowsController.text(desk.file(id, name));
    }

    @PutMapping(
            path = "/{id}/file",
            consumes = {"text/plain", "application/xml", "application/json"})
    @Operation(summary = "保存文件 Save a file in the draft")
    DraftView save(
            @PathVariable long id, @RequestParam String name, @RequestParam int revision, @RequestBody String content) {
        return view(desk.save(id, revision, name, content), null);
    }

    @DeleteMapping("/{id}/file")
    @Operation(summary = "撤销对文件的改动 Take the change of a file out of the draft")
    DraftView drop(@PathVariable long id, @RequestParam String name, @RequestParam int revision) {
        return view(desk.drop(id, revision, name), null);
    }

    @PostMapping("/{id}/check")
    @Operation(summary = "检查 What gate and engine find in the draft")
    CheckView check(@PathVariable long id) {
        var checked = release.check(id);
        return new CheckView(checked.stages(), checked.findings(), checked.clean());
    }

    /** @param stages that would get a new version. @param clean whether it could come into force */
    record CheckView(List<String> stages, List<Finding> findings, boolean clean) {}

    @PostMapping("/{id}/submit")
    @Operation(summary = "提交复核 Hand the draft to the second person")
    DraftView submit(@PathVariable long id, @RequestBody RevisionRequest request) {
        return view(desk.submit(id, request.revision()), null);
    }

    /** @param revision the draft as it was seen */
    record RevisionRequest(int revision) {}

    @PostMapping("/{id}/release")
    @Operation(summary = "使其生效 Put the draft in force, now or on a day")
    ReleasedView release(@PathVariable long id, @RequestBody ReleaseRequest request) {
        if (request.on() != null) {
            var day = release.plan(id, request.revision(), request.reason(), request.on());
            return new ReleasedView(List.of(), day, false);
        }
        var stages = release.release(id, request.revision(), request.reason());
        return new ReleasedView(List.copyOf(stages), null, false);
    }

    /** @param on the day, after today; null for now */
    record ReleaseRequest(
            int revision, @Nullable String reason, @Nullable LocalDate on) {}

    @PostMapping("/{id}/withdraw")
    @Operation(summary = "放弃草稿，或者收回已交、已排定的 Give a draft up, or take a submitted or planned one back")
    DraftView withdraw(@PathVariable long id) {
        return view(desk.withdraw(id), null);
    }

    private DraftView view(DraftLine line, @Nullable String stage) {
        return new DraftView(line, desk.files(line.id(), stage == null ? "" : stage));
    }
}
