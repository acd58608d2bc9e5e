package org.fengqiao.assignment.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.fengqiao.assignment.AskedBy;
import org.fengqiao.assignment.Candidate;
import org.fengqiao.assignment.RecusalDesk;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.shared.FieldsRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/disputes/{number}/recusal")
@Tag(name = "recusal", description = "申请回避 Recusal of a mediator")
class RecusalController {

    private final RecusalDesk desk;

    RecusalController(RecusalDesk desk) {
        this.desk = desk;
    }

    @PostMapping
    @Operation(summary = "当事人申请回避，更换调解员 A party asks for recusal: the mediator is replaced")
    RecusalView recuse(@PathVariable CaseNumber number, @RequestBody RecusalRequest request) {
        return RecusalView.of(desk.recuse(number, request.needAskedBy(), request.reason())
                .map(Candidate::name)
                .orElse(null));
    }

    /**
     * Who asks and why.
     *
     * @param reason 2-500 characters
     */
    record RecusalRequest(
            @Nullable AskedBy askedBy, @Nullable String reason) {

        AskedBy needAskedBy() {
            if (askedBy == null) {
                throw new FieldsRefused("askedBy", "请选择“哪一方申请”。", "This field is required.");
            }
            return askedBy;
        }
    }

    /** Who takes over, if anybody is named, and the same in words. */
    record RecusalView(@Nullable String mediator, String message, String messageEnglish) {

        static RecusalView of(@Nullable String mediator) {
            return mediator == null
                    ? new RecusalView(
                            null, "已更换：暂无合适人选，由调委会成员认领接办。", "Replaced: the committee's members take the case.")
                    : new RecusalView(
                            mediator, "已更换：由" + mediator + "接办。", "Replaced: " + mediator + " takes the case.");
        }
    }
}
