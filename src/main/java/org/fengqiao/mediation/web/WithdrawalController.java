package org.fengqiao.mediation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.mediation.LeftBy;
import org.fengqiao.mediation.Withdrawal;
import org.fengqiao.mediation.WithdrawalDesk;
import org.fengqiao.shared.FieldsRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/disputes/{number}/withdrawal")
@Tag(name = "withdrawal", description = "当事人退出 A party leaves")
class WithdrawalController {

    private final WithdrawalDesk desk;

    WithdrawalController(WithdrawalDesk desk) {
        this.desk = desk;
    }

    @PostMapping
    @Operation(summary = "登记当事人不愿再调，调解终止 A side refuses or ends the mediation, which stops the case")
    WithdrawalView leave(@PathVariable CaseNumber number, @RequestBody WithdrawalRequest request) {
        return WithdrawalView.of(desk.leave(number, request.needLeftBy(), request.reason()));
    }

    /**
     * Who leaves and why.
     *
     * @param reason 2-1,000 characters
     */
    record WithdrawalRequest(
            @Nullable LeftBy leftBy, @Nullable String reason) {

        LeftBy needLeftBy() {
            if (leftBy == null) {
                throw new FieldsRefused("leftBy", "请选择“哪一方不愿再调”。", "This field is required.");
            }
            return leftBy;
        }
    }

    /** What was recorded. */
    record WithdrawalView(int round, LeftBy leftBy, String leftByName, String reason, Instant recordedAt, String text) {

        static WithdrawalView of(Withdrawal withdrawal) {
            return new WithdrawalView(
                    withdrawal.round(),
                    withdrawal.leftBy(),
                    withdrawal.leftBy().chinese(),
                    withdrawal.reason(),
                    withdrawal.recordedAt(),
                    "调解已终止；请按“告知其他途径”任务告知双方。The mediation has ended; the parties are told of the other routes next.");
        }
    }
}
