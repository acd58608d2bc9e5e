package org.fengqiao.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.identity.Accounts;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.identity.Role;
import org.fengqiao.identity.SecondFactorHolders;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Why somebody who is known is not let in with what they brought. */
@Component
class EntrantRules {

    private static final Set<Role> WATCHERS = Set.of(Role.SECURITY_ADMIN, Role.FLOW_ADMIN, Role.COUNTY_SUPERVISOR);

    private final Accounts accounts;
    private final RequestLogin login;
    private final TokenGate gate;
    private final SecondFactorHolders holders;

    EntrantRules(Accounts accounts, RequestLogin login, TokenGate gate, SecondFactorHolders holders) {
        this.holders = holders;
        this.accounts = accounts;
        this.login = login;
        this.gate = gate;
    }

    /** What to tell them, if there is anything against the request. */
    Optional<String> refusal(Entrant entrant, HttpServletRequest request) {
        return Optional.ofNullable(againstTheWay(entrant, request))
                .or(() -> againstTheWatch(entrant.person(), request))
                .or(
                        () -> login.isMeant(request)
                                ? Optional.empty()
                                : Optional.of(
                                        "请求缺少本次登录的安全令牌，请刷新页面后重试。 The request lacks the session's security token: reload and try again."));
    }

    /** What the application measures of itself tells of the whole county, and of nobody's case. */
    private static Optional<String> againstTheWatch(CurrentUser person, HttpServletRequest request) {
        return !RequestPath.of(request).startsWith("/actuator")
                        || WATCHERS.stream().anyMatch(person::has)
                ? Optional.empty()
                : Optional.of(
                        "运行指标只给管理员和县督导员看。 What the application measures is for administrators and the county's supervisors.");
    }

    private @Nullable String againstTheWay(Entrant entrant, HttpServletRequest request) {
        var scope = entrant.scope();
        return switch (entrant.way()) {
            case SESSION -> null;
            case PASSWORD -> againstThePassword(entrant.person());
            case TOKEN ->
                scope == null || !gate.lets(scope, request)
                        ? "这个个人令牌的用途不包括此操作。 The scope of this personal token does not include this."
                        : null;
        };
    }

    private @Nullable String againstThePassword(CurrentUser person) {
        if (accounts.isHandedOut(person.login())) {
            return "这是发放的初始密码，请先打开 /password 修改后再使用。 This password was handed out: change it on /password first.";
        }
        return holders.needOne(person)
                ? "您的账号需要两步验证，程序不能用密码登录，请在 /tokens 新建个人令牌。"
                        + " Your account has a second factor: a program uses a personal token, made on /tokens, not the password."
                : null;
    }
}
