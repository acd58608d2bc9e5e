package org.fengqiao.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.fengqiao.identity.Accounts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Why somebody who is known is not let in with what they brought. */
@Component
class EntrantRules {

    private final Accounts accounts;
    private final RequestLogin login;
    private final TokenGate gate;

    EntrantRules(Accounts accounts, RequestLogin login, TokenGate gate) {
        this.accounts = accounts;
        this.login = login;
        this.gate = gate;
    }

    /** What to tell them, if there is anything against the request. */
    Optional<String> refusal(Entrant entrant, HttpServletRequest request) {
        return Optional.ofNullable(againstTheWay(entrant, request))
                .or(
                        () -> login.isMeant(request)
                                ? Optional.empty()
                                : Optional.of(
                                        "请求缺少本次登录的安全令牌，请刷新页面后重试。 The request lacks the session's security token: reload and try again."));
    }

    private @Nullable String againstTheWay(Entrant entrant, HttpServletRequest request) {
        var scope = entrant.scope();
        return switch (entrant.way()) {
            case SESSION -> null;
            case PASSWORD ->
                accounts.isHandedOut(entrant.person().login())
                        ? "这是发放的初始密码，请先打开 /password 修改后再使用。 This password was handed out: change it on /password first."
                        : null;
            case TOKEN ->
                scope == null || !gate.lets(scope, request)
                        ? "这个个人令牌的用途不包括此操作。 The scope of this personal token does not include this."
                        : null;
        };
    }
}
