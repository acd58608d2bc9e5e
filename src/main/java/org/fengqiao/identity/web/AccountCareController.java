package org.fengqiao.identity.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.fengqiao.identity.AccountCare;
import org.fengqiao.identity.AccountRecord;
import org.fengqiao.identity.AccountReturn;
import org.fengqiao.identity.CareReason;
import org.fengqiao.identity.CurrentUsers;
import org.fengqiao.identity.IdentityCheck;
import org.fengqiao.identity.Personnel;
import org.fengqiao.identity.web.AccountViews.FirstPasswordView;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Helps with one account, changes its place or closes it; everything says why and is written down. */
@RestController
@RequestMapping("/api/accounts/{login}")
@Tag(name = "accounts", description = "账号 Accounts")
class AccountCareController {

    private final AccountCare care;
    private final Personnel personnel;
    private final AccountReturn returns;
    private final CurrentUsers users;

    AccountCareController(AccountCare care, Personnel personnel, AccountReturn returns, CurrentUsers users) {
        this.returns = returns;
        this.care = care;
        this.personnel = personnel;
        this.users = users;
    }

    @PostMapping("/password")
    @Operation(summary = "核实本人身份后重新发放初始密码 Hand out a new first password after checking who it is")
    FirstPasswordView reset(@PathVariable String login, @RequestBody CareRequest request) {
        return new FirstPasswordView(login, care.handOutPassword(users.require(), login, request.checked()));
    }

    @PostMapping("/unlock")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "核实本人身份后解除锁定 Open a locked account again after checking who it is")
    void unlock(@PathVariable String login, @RequestBody CareRequest request) {
        care.unlock(users.require(), login, request.checked());
    }

    @PostMapping("/second-factor")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "核实本人身份后取消丢失的两步验证 Take a lost second factor away after checking who it is")
    void takeSecondFactorAway(@PathVariable String login, @RequestBody CareRequest request) {
        care.takeSecondFactorAway(users.require(), login, request.checked());
    }

    @PostMapping("/place")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "变更单位、调委会和角色 Change unit, committees and roles")
    void move(@PathVariable String login, @RequestBody PlaceRequest request) {
        personnel.move(users.require(), request.place().account(login), CareReason.because(request.note()));
    }

    @PostMapping("/closing")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "关闭离任人员的账号 Close the account of somebody who leaves")
    void close(@PathVariable String login, @RequestBody CareRequest request) {
        personnel.close(users.require(), login, CareReason.because(request.note()));
    }

    @PostMapping("/reopening")
    @Operation(summary = "核实本人身份后重新启用已关闭的账号 Open a closed account again after checking who it is")
    FirstPasswordView reopen(@PathVariable String login, @RequestBody ReturnRequest request) {
        var place = new OpenAccountRequest("", "", request.unit(), request.roles(), request.committees());
        return new FirstPasswordView(
                login,
                returns.reopen(
                        users.require(), place.account(login), CareReason.checked(request.check(), request.note())));
    }

    @GetMapping("/records")
    @Operation(summary = "对账号做过什么、由谁、为何 What was done to an account, by whom and why")
    List<RecordView> records(@PathVariable String login) {
        return care.records(users.require(), login).stream().map(RecordView::of).toList();
    }

    /** How it was checked who it is, and why it is done. */
    record CareRequest(@Nullable String check, @Nullable String note) {

        CareReason checked() {
            return CareReason.checked(check, note);
        }
    }

    /** A new place, and why. */
    record PlaceRequest(
            @Nullable String unit,
            @Nullable List<String> roles,
            @Nullable List<String> committees,
            @Nullable String note) {

        OpenAccountRequest place() {
            return new OpenAccountRequest("", "", unit, roles, committees);
        }
    }

    /** Where somebody comes back to, how it was checked who it is, and why. */
    record ReturnRequest(
            @Nullable String unit,
            @Nullable List<String> roles,
            @Nullable List<String> committees,
            @Nullable String check,
            @Nullable String note) {}

    /** One thing that was done. */
    record RecordView(Instant doneAt, String doneBy, String act, String identityCheck, String note) {

        static RecordView of(AccountRecord entry) {
            return new RecordView(
                    entry.doneAt(),
                    entry.doneBy(),
                    entry.act().label(),
                    entry.identityCheck().map(IdentityCheck::label).orElse(""),
                    entry.note());
        }
    }
}
