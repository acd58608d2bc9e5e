package org.fengqiao.identity.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.identity.CurrentUsers;
import org.fengqiao.identity.PersonalToken;
import org.fengqiao.identity.TokenDesk;
import org.fengqiao.identity.TokenScope;
import org.fengqiao.identity.TokenWish;
import org.fengqiao.shared.FieldsRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A person's own tokens; no token opens this door. */
@RestController
@RequestMapping("/api/tokens")
@Tag(name = "tokens", description = "个人令牌 Personal tokens")
class TokensController {

    private final TokenDesk desk;
    private final CurrentUsers users;
    private final Clock clock;

    TokensController(TokenDesk desk, CurrentUsers users, Clock clock) {
        this.desk = desk;
        this.users = users;
        this.clock = clock;
    }

    @GetMapping
    @Operation(summary = "我的个人令牌和可选的用途 My tokens, and the scopes to choose from")
    TokensView read() {
        var person = users.require();
        var today = LocalDate.now(clock);
        return new TokensView(
                desk.of(person.login()).stream()
                        .map(token -> TokenView.of(token, today))
                        .toList(),
                scopes(person),
                today.plusYears(1));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "新建令牌；返回只显示一次的令牌 Make a token; answers it, shown once")
    NewTokenView make(@RequestBody NewTokenRequest request) {
        return new NewTokenView(desk.make(users.require(), request.wish()));
    }

    @PostMapping("/{id}/revocation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "作废令牌 Revoke a token")
    void revoke(@PathVariable UUID id) {
        desk.revoke(users.require().login(), id);
    }

    private static List<ScopeView> scopes(CurrentUser person) {
        return Arrays.stream(TokenScope.values())
                .filter(scope -> scope.fits(person))
                .map(scope -> new ScopeView(scope.id(), scope.label()))
                .toList();
    }

    /** A token to make. */
    record NewTokenRequest(
            @Nullable String name,
            @Nullable String scope,
            @Nullable LocalDate lastDay) {

        TokenWish wish() {
            if (lastDay == null) {
                throw new FieldsRefused("lastDay", "请填写截止日期。", "Say the last day.");
            }
            var chosen = TokenScope.ofId(scope == null ? "" : scope)
                    .orElseThrow(() -> new FieldsRefused("scope", "请选择用途。", "Choose what the token is for."));
            return new TokenWish(name == null ? "" : name.strip(), chosen, lastDay);
        }
    }

    /** A token that is shown this once. */
    record NewTokenView(String token) {}

    /** What can be chosen. */
    record ScopeView(String value, String label) {}

    /** All tokens, without their secrets. */
    record TokensView(List<TokenView> tokens, List<ScopeView> scopes, LocalDate latest) {}

    /** A token without its secret. */
    record TokenView(
            UUID id,
            String name,
            String scope,
            Instant createdAt,
            LocalDate lastDay,
            @Nullable Instant lastUsedAt,
            boolean good) {

        static TokenView of(PersonalToken token, LocalDate today) {
            return new TokenView(
                    token.id(),
                    token.name(),
                    token.scope().label(),
                    token.createdAt(),
                    token.lastDay(),
                    token.lastUsedAt().orElse(null),
                    token.isGood(today));
        }
    }
}
