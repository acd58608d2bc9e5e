package org.fengqiao.identity.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import org.fengqiao.identity.AccountDesk;
import org.fengqiao.identity.AccountStore;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.identity.CurrentUsers;
import org.fengqiao.identity.NewAccount;
import org.fengqiao.identity.PasswordDesk;
import org.fengqiao.identity.Role;
import org.fengqiao.identity.RosterAccounts;
import org.fengqiao.identity.RosterAccounts.HandOut;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What a security administrator does with accounts. Searches are POST: a name does not belong into an address. */
@RestController
@RequestMapping("/api/accounts")
@Tag(name = "accounts", description = "账号 Accounts")
class AccountsController {

    private static final int PAGE = 100;

    private final AccountStore store;
    private final AccountDesk desk;
    private final PasswordDesk passwords;
    private final RosterAccounts roster;
    private final CurrentUsers users;

    AccountsController(
            AccountStore store, AccountDesk desk, PasswordDesk passwords, RosterAccounts roster, CurrentUsers users) {
        this.roster = roster;
        this.store = store;
        this.desk = desk;
        this.passwords = passwords;
        this.users = users;
    }

    @PostMapping("/search")
    @Operation(summary = "按姓名片段或用户名查找账号，最多 100 个 Find accounts by part of the name or by login id, at most 100")
    List<AccountView> search(@RequestBody SearchRequest wanted) {
        administrator();
        return store.search(wanted.text().strip(), PAGE).stream()
                .map(account -> AccountView.of(account, passwords.isHandedOut(account.login())))
                .toList();
    }

    @PostMapping
    @Operation(summary = "开户；返回只显示一次的初始密码 Open an account; answers the first password, shown once")
    ResponseEntity<FirstPasswordView> open(@RequestBody OpenAccountRequest request) {
        var account = request.account();
        var password = passwords.open(account, administrator());
        return ResponseEntity.created(URI.create("/api/accounts/" + account.login()))
                .body(new FirstPasswordView(account.login(), password));
    }

    @GetMapping("/waiting")
    @Operation(summary = "名单中有登录名而未开户的调解员 Mediators with a login id in the county's list and no account yet")
    List<AccountView> waiting() {
        administrator();
        return roster.waiting().stream().map(AccountView::of).toList();
    }

    @PostMapping("/waiting")
    @Operation(summary = "为他们全部开户；返回只显示一次的初始密码 Open all their accounts; answers the first passwords, shown once")
    List<HandOut> openWaiting() {
        return roster.openAll(administrator());
    }

    @PostMapping("/{login}/password")
    @Operation(summary = "重新发放初始密码 Hand out a new first password")
    FirstPasswordView reset(@PathVariable String login) {
        return new FirstPasswordView(login, passwords.reset(login, administrator()));
    }

    @PostMapping("/{login}/unlock")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "解除因输错密码造成的锁定 Open an account again that wrong passwords have locked")
    void unlock(@PathVariable String login) {
        administrator();
        desk.unlock(login);
    }

    private String administrator() {
        var person = users.require();
        if (!person.has(Role.SECURITY_ADMIN)) {
            throw new ResponseStatusException(
                    HttpStatus.FORBIDDEN, "只有安全管理员可以管理账号。 Security administrators only look after accounts.");
        }
        return person.login();
    }

    /** A part of a name, or a login id; empty for all. */
    record SearchRequest(@Nullable String name) {

        String text() {
            return name == null ? "" : name;
        }
    }

    /** A password that is shown this once. */
    record FirstPasswordView(String login, String password) {}

    /** An account without anything secret. */
    record AccountView(
            String login, String displayName, List<String> roles, List<String> committees, boolean firstPassword) {

        static AccountView of(NewAccount account) {
            return new AccountView(
                    account.login(),
                    account.displayName(),
                    account.roles().stream().sorted().map(Role::chinese).toList(),
                    account.committees().stream().sorted().toList(),
                    false);
        }

        static AccountView of(CurrentUser account, boolean firstPassword) {
            return new AccountView(
                    account.login(),
                    account.displayName(),
                    account.roles().stream().sorted().map(Role::chinese).toList(),
                    account.committees().stream().sorted().toList(),
                    firstPassword);
        }
    }
}
