package org.fengqiao.sensitive.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.sensitive.ApprovalDesk;
import org.fengqiao.sensitive.ApprovalSubject;
import org.fengqiao.sensitive.UnknownApproval;
import org.fengqiao.shared.FieldsRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "sensitive", description = "特殊情况和查看审批 Special marks and approvals")
class ApprovalsController {

    private final ApprovalDesk desk;

    ApprovalsController(ApprovalDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/api/disputes/{number}/approvals")
    @Operation(summary = "申请查看特殊情况或者未成年人的号码 Ask for a look at marks, or at a minor's numbers")
    Asked ask(@PathVariable CaseNumber number, @RequestBody AskRequest asked) {
        var approval = desk.ask(number, asked.position(), asked.neededSubject(), asked.reason());
        return new Asked(
                approval.id(),
                "已申请，等负责人批准；批准后 24 小时内可以查看。",
                "Asked for: a person in charge decides, and then you may look for 24 hours.");
    }

    @GetMapping("/api/approvals")
    @Operation(summary = "等本人批准的申请 What waits for the user's decision")
    List<ApprovalView> waiting() {
        return desk.waiting().stream().map(ApprovalView::of).toList();
    }

    @GetMapping("/api/approvals/mine")
    @Operation(summary = "本人的申请 What the user has asked for, the newest first")
    List<ApprovalView> mine() {
        return desk.mine().stream().map(ApprovalView::of).toList();
    }

    @PostMapping("/api/approvals/{id}")
    @Operation(summary = "批准或者不批准，写明理由 Grant or refuse, with a reason")
    void decide(@PathVariable long id, @RequestBody Decision decision) {
        desk.decide(id, decision.needed(), decision.reason());
    }

    @ExceptionHandler
    ProblemDetail onUnknown(UnknownApproval unknown) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, String.valueOf(unknown.getMessage()));
        problem.setTitle("没有这份申请 No such request");
        return problem;
    }

    /** @param party position among the parties of the case, from 0 */
    record AskRequest(
            @Nullable Integer party,
            @Nullable ApprovalSubject subject,
            @Nullable String reason) {

        int position() {
            if (party == null) {
                throw new FieldsRefused("party", "请选择当事人。", "Say which party.");
            }
            return party;
        }

        ApprovalSubject neededSubject() {
            if (subject == null) {
                throw new FieldsRefused("subject", "请选择查看什么。", "Say what you want to see.");
            }
            return subject;
        }
    }

    /** That it was asked for. */
    record Asked(long id, String message, String messageEnglish) {}

    /** @param reason 2-200 characters */
    record Decision(@Nullable Boolean granted, @Nullable String reason) {

        boolean needed() {
            if (granted == null) {
                throw new FieldsRefused("granted", "请选择批准或者不批准。", "Say whether it is granted.");
            }
            return granted;
        }
    }
}
