package org.fengqiao.processadmin.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.fengqiao.gate.Finding;
import org.fengqiao.gate.FlowFile;
import org.fengqiao.processadmin.FlowAdmins;
import org.fengqiao.processadmin.FlowHistory;
import org.fengqiao.processadmin.FlowLine;
import org.fengqiao.processadmin.FlowRegister;
import org.fengqiao.processadmin.FolderState;
import org.fengqiao.processadmin.VersionLine;
import org.fengqiao.shared.FieldError;
import org.fengqiao.shared.FieldsRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The flows in force: what there is, where it came from, and its versions. */
@RestController
@RequestMapping("/api/flows")
@Tag(name = "flows", description = "流程 Flows")
class FlowsController {

    private static final Set<String> KINDS = Set.of("PROCESS", "DECISION", "FORM");

    private final FlowRegister register;
    private final FlowHistory history;
    private final FlowAdmins admins;
    private final FolderState state;

    FlowsController(FlowRegister register, FlowHistory history, FlowAdmins admins, FolderState state) {
        this.register = register;
        this.history = history;
        this.admins = admins;
        this.state = state;
    }

    @GetMapping
    @Operation(summary = "现行的流程、决策表和表单 Flows, decisions and forms in force")
    FlowsView list() {
        admins.require();
        return new FlowsView(
                admins.fourEyes(), register.list(), state.unreadable().orElse(null), state.refused());
    }

    /**
     * @param fourEyes whether one drafts and another releases
     * @param folderProblem why the folder cannot be read now
     * @param folderRefused everything in the folder that was not taken
     */
    record FlowsView(
            boolean fourEyes,
            List<FlowLine> flows,
            @Nullable Finding folderProblem,
            List<Finding> folderRefused) {}

    @GetMapping("/{kind}/{key}/versions")
    @Operation(summary = "历次版本 The versions of a flow, decision or form, the newest first")
    List<VersionLine> versions(@PathVariable String kind, @PathVariable String key) {
        admins.require();
        return history.versions(checked(kind), key);
    }

    @GetMapping("/{kind}/{key}/versions/{version}/content")
    @Operation(summary = "某一版的文件 The file of one version")
    ResponseEntity<byte[]> content(@PathVariable String kind, @PathVariable String key, @PathVariable int version) {
        admins.require();
        return text(history.content(checked(kind), key, version));
    }

    /** As a file to be saved: what is written in a draft is nothing that a browser should show as a page of ours. */
    static ResponseEntity<byte[]> text(FlowFile file) {
        var type = file.isForm() ? MediaType.APPLICATION_JSON : new MediaType("application", "xml");
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment")
                .body(file.content());
    }

    private static String checked(String kind) {
        var upper = kind.toUpperCase(Locale.ROOT);
        if (!KINDS.contains(upper)) {
            throw new FieldsRefused(List.of(
                    new FieldError("kind", "类别应为 process、decision 或 form。", "The kind is process, decision or form.")));
        }
        return upper;
    }
}
