package org.fengqiao.processadmin.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.fengqiao.processadmin.FlowAdmins;
import org.fengqiao.processadmin.FlowReturn;
import org.fengqiao.processadmin.FlowWithdrawal;
import org.fengqiao.processadmin.FolderWriter;
import org.fengqiao.shared.FieldError;
import org.fengqiao.shared.FieldsRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What is done with a flow in force without a draft: an older version back, into the folder, out of use. */
@RestController
@RequestMapping("/api/flows")
@Tag(name = "flows", description = "流程 Flows")
class FlowActsController {

    private final FlowReturn back;
    private final FolderWriter folder;
    private final FlowWithdrawal withdrawal;
    private final FlowAdmins admins;

    FlowActsController(FlowReturn back, FolderWriter folder, FlowWithdrawal withdrawal, FlowAdmins admins) {
        this.back = back;
        this.folder = folder;
        this.withdrawal = withdrawal;
        this.admins = admins;
    }

    @PostMapping("/{stage}/roll-back")
    @Operation(summary = "恢复到以前的版本 Bring an older version back, as a new one")
    ReleasedView rollBack(@PathVariable String stage, @RequestBody RollBackRequest request) {
        var reason = reason(request.reason());
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

    @PostMapping("/{stage}/withdraw")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "停用县里自己的流程 Withdraw a county's own flow: nobody starts it any more")
    void withdraw(@PathVariable String stage, @RequestBody WithdrawRequest request) {
        withdrawal.withdraw(stage, reason(request.reason()));
    }

    /** @param reason up to 500 characters */
    record WithdrawRequest(@Nullable String reason) {}

    private static String reason(@Nullable String said) {
        var reason = said == null ? "" : said.strip();
        if (reason.isEmpty()) {
            throw new FieldsRefused(List.of(new FieldError("reason", "请写明理由。", "Say why.")));
        }
        return reason;
    }
}
