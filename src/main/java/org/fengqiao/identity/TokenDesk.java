package org.fengqiao.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.shared.FieldsRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes, lists and revokes the tokens of a person's programs, and recognises them. */
@Service
@Transactional
public class TokenDesk {

    private static final Logger LOG = LoggerFactory.getLogger(TokenDesk.class);
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);
    private static final int LONGEST_NAME = 60;

    private final PersonalTokens tokens;
    private final Accounts accounts;
    private final Clock clock;

    TokenDesk(PersonalTokens tokens, Accounts accounts, Clock clock) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Makes a token. Answers it: it is shown once, kept nowhere. */
    public String make(CurrentUser person, TokenWish wish) {
        check(person, wish);
        var token = TokenText.make();
        tokens.save(new PersonalToken(person.login(), wish, TokenText.hash(token), clock.instant()));
        LOG.info("{} 新建了个人令牌（{}）。A personal token was made.", person.login(), wish.scope());
        return token;
    }

    private void check(CurrentUser person, TokenWish wish) {
        var today = LocalDate.now(clock);
        demand(
                !wish.name().isBlank() && wish.name().length() <= LONGEST_NAME,
                "name",
                "请填写令牌名称，不超过 60 个字。",
                "A token has a name of 1 to 60 characters.");
        demand(wish.scope().fits(person), "scope", "您的角色用不上这个用途。", "This scope is of no use to your role.");
        demand(
                !wish.lastDay().isBefore(today) && !wish.lastDay().isAfter(today.plusYears(1)),
                "lastDay",
                "截止日期须在今天至一年以内。",
                "The last day is within a year from today.");
    }

    /** All that the person has made, the newest first. */
    @Transactional(readOnly = true)
    public List<PersonalToken> of(String login) {
        return tokens.findByLoginOrderByCreatedAtDesc(login);
    }

    /**
     * Ends a token.
     *
     * @throws FieldsRefused for field {@code id} when the person has no such token
     */
    public void revoke(String login, UUID id) {
        tokens.findByIdAndLogin(id, login)
                .orElseThrow(() -> new FieldsRefused("id", "没有这个令牌。", "You have no such token."))
                .revoke(clock.instant());
    }

    /** Ends all tokens of a person. */
    public void revokeAll(String login) {
        tokens.revokeAll(login, clock.instant());
    }

    @EventListener
    void on(AccountClosed closed) {
        revokeAll(closed.login());
    }

    /** Who sends this token and for what, if it is good; notes that it was used. */
    public Optional<Bearer> enter(String text) {
        return Optional.of(text)
                .filter(TokenText::isOne)
                .map(TokenText::hash)
                .flatMap(tokens::findByTokenHash)
                .filter(token -> token.isGood(LocalDate.now(clock)))
                .flatMap(this::use);
    }

    private Optional<Bearer> use(PersonalToken token) {
        var now = clock.instant();
        tokens.noteUse(token.id(), now, now.minus(NOTED_EVERY));
        return accounts.active(token.login()).map(person -> new Bearer(person, token.scope()));
    }

    private static void demand(boolean holds, String field, String chinese, String english) {
        if (!holds) {
            throw new FieldsRefused(field, chinese, english);
        }
    }

    /** Somebody whose program brought a token. */
    public record Bearer(CurrentUser person, TokenScope scope) {}
}
