package org.fengqiao.processadmin.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.gate.Finding;
import org.fengqiao.gate.FlowFile;
import org.fengqiao.processadmin.FlowAdmins;
import org.fengqiao.processadmin.FlowHistory;
import org.fengqiao.processadmin.FlowLine;
import org.fengqiao.processadmin.FlowRegister;
import org.fengqiao.processadmin.FlowReturn;
import org.fengqiao.processadmin.FolderState;
import org.fengqiao.processadmin.FolderWriter;
import org.fengqiao.processadmin.VersionLine;
import org.fengqiao.shared.FieldError;
import org.fengqiao.shared.FieldsRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The flows in force: what there is, where it came from, and the way back to an older version. */
@RestController
@RequestMapping("/api/flows")
@Tag(name = "flows", description = "流程 Flows")
class FlowsController {

    private static final Set<String> KINDS = Set.of("PROCESS", "DECISION", "FORM");

    private final FlowRegister register;
    private final FlowHistory history;
    private final FlowReturn back;
    private final FolderWriter folder;
    private final FlowAdmins admins;
    private final FolderState state;

    FlowsController(
            FlowRegister register,
            FlowHistory history,
            FlowReturn back,
            FolderWriter folder,
            FlowAdmins admins,
            FolderState state) {
        this.register = register;
        this.history = history;
        this.back = back;
        this.folder = folder;
        this.admins = admins;
        this.state = state;
    }

    @GetMapping
    @Operation(summary = "现行的流程、规则表和表单 Flows, decisions and forms in force")
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

    @PostMapping("/{stage}/roll-back")
    @Operation(summary = "退回到以前的版本 Bring an older version back, as a new one")
    ReleasedView rollBack(@PathVariable String stage, @RequestBody RollBackRequest request) {
        var reason = Optional.ofNullable(request.reason()).orElse("").strip();
        if (reason.isEmpty()) {
            throw refused("reason", "请写明理由。", "Say why.");
        }
        return new ReleasedView(List.copyOf(back.rollBack(stage, request.version(), reason)), null, admins.fourEyes());
    }

    /** @param version of the stage, from 1. @param reason up to 500 characters */
    record RollBackRequest(int version, @Nullable String reason) {}

    @PostMapping("/{stage}/write-to-folder")
    @Operation(summary = "把现行版本写入文件夹 Write what is in force into the folder")
    WrittenView writeToFolder(@PathVariable String stage) {
        return new WrittenView(folder.write(stage));
    }

    /** @param written names of files */
    record WrittenView(List<String> written) {}

    static ResponseEntity<byte[]> text(FlowFile file) {
        var type = file.isForm() ? MediaType.APPLICATION_JSON : new MediaType("application", "xml");
        return ResponseEntity.ok().contentType(type).body(file.content());
    }

    private static String checked(String kind) {
        var upper = kind.toUpperCase(Locale.ROOT);
        if (!KINDS.contains(upper)) {
            throw refused("kind", "类别应为 process、decision 或 form。", "The kind is process, decision or form.");
        }
        return upper;
    }

    private static FieldsRefused refused(String field, String chinese, String english) {
        return new FieldsRefused(List.of(new FieldError(field, chinese, english)));
    }
}
