package org.fengqiao.identity.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.fengqiao.identity.CareRule;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.identity.CurrentUsers;
import org.fengqiao.identity.PasswordDesk;
import org.fengqiao.identity.Role;
import org.fengqiao.identity.RosterAccounts;
import org.fengqiao.identity.RosterAccounts.HandOut;
import org.fengqiao.identity.web.AccountViews.AccountView;
import org.fengqiao.identity.web.AccountViews.FirstPasswordView;
import org.fengqiao.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Who has an account, and who gets one: for security administrators, and for clerks in their township. Searches are POST: a name does not belong into an address. */
@RestController
@RequestMapping("/api/accounts")
@Tag(name = "accounts", description = "账号 Accounts")
class AccountsController {

    private final AccountViews views;
    private final CareRule rule;
    private final PasswordDesk passwords;
    private final RosterAccounts roster;
    private final CurrentUsers users;

    AccountsController(
            AccountViews views, CareRule rule, PasswordDesk passwords, RosterAccounts roster, CurrentUsers users) {
        this.roster = roster;
        this.views = views;
        this.rule = rule;
        this.passwords = passwords;
        this.users = users;
    }

    @PostMapping("/search")
    @Operation(summary = "按姓名片段或用户名查找账号，最多 100 个 Find accounts by part of the name or by login id, at most 100")
    List<AccountView> search(@RequestBody SearchRequest wanted) {
        var person = caring();
        var township = Optional.of(person)
                .filter(each -> !each.has(Role.SECURITY_ADMIN))
                .flatMap(each -> each.townships().stream().findFirst());
        return Stream.concat(
                        views.search(wanted.text(), township).stream(), views.toReturn(person, wanted.text()).stream())
                .distinct()
                .toList();
    }

    @PostMapping
    @Operation(summary = "开户；返回只显示一次的初始密码 Open an account; answers the first password, shown once")
    ResponseEntity<FirstPasswordView> open(@RequestBody OpenAccountRequest request) {
        var account = request.account();
        var person = caring();
        rule.demandPlace(person, account);
        var password = passwords.open(account, person.login());
        return ResponseEntity.created(URI.create("/api/accounts/" + account.login()))
                .body(new FirstPasswordView(account.login(), password));
    }

    @GetMapping("/waiting")
    @Operation(summary = "名单中有用户名而未开户的调解员 Mediators with a login id in the county's list and no account yet")
    List<AccountView> waiting() {
        administrator();
        return roster.waiting().stream().map(AccountViews::toOpen).toList();
    }

    @PostMapping("/waiting")
    @Operation(summary = "为他们全部开户；返回只显示一次的初始密码 Open all their accounts; answers the first passwords, shown once")
    List<HandOut> openWaiting() {
        return roster.openAll(administrator());
    }

    private CurrentUser caring() {
        var person = users.require();
        if (!CareRule.looksAfterAccounts(person)) {
            throw new ResponseStatusException(
                    HttpStatus.FORBIDDEN,
                    "只有安全管理员和乡镇调委会工作人员可以管理账号。 Security administrators and townships' clerks only look after accounts.");
        }
        return person;
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
            return Objects.requireNonNullElse(Texts.optional("name", "姓名片段或用户名", name, 64), "");
        }
    }
}
