package org.fengqiao.assignment;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fengqiao.assignment.EligibilityTable.Verdict;
import org.fengqiao.identity.Accounts;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.identity.Role;
import org.fengqiao.shared.Label;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Who of the candidates can do a case's work in the system. Whoever cannot log in sees no task: given to him, a case would
 * be with nobody, and nobody would notice.
 */
@Component
class WorkAccounts {

    private static final Label NONE = new Label("无账号，不能登录办理", "no account to do the work with");
    private static final Label CLOSED = new Label("账号已停用，不能登录办理", "the account is closed");

    private final Function<String, Optional<CurrentUser>> active;

    @Autowired
    WorkAccounts(Accounts accounts) {
        this(accounts::active);
    }

    WorkAccounts(Function<String, Optional<CurrentUser>> active) {
        this.active = active;
    }

    /** Why somebody cannot do the work; nothing for whoever can. */
    Optional<Label> obstacle(Candidate person) {
        var login = person.login();
        if (login == null) {
            return Optional.of(NONE);
        }
        return active.apply(login).isPresent() ? Optional.empty() : Optional.of(CLOSED);
    }

    boolean has(Candidate person) {
        return obstacle(person).isEmpty();
    }

    /**
     * Those of the fit who can log in. Of equals whoever only mediates comes before the clerk who hands out the work.
     *
     * @return with the others as the table has them
     */
    Ranking able(Ranking all) {
        return new Ranking(
                having(all.fit()).stream()
                        .sorted(RankedCandidate.bestFirst(this::handsOut))
                        .toList(),
                all.unfit());
    }

    /** The same people: whoever cannot log in stands behind the unfit, whatever the table says, with the reason. */
    Ranking among(Ranking all) {
        var unable = all.fit().stream().flatMap(each -> obstacle(each.candidate()).stream()
                .map(why -> each.judged(new Verdict(false, 0, why))));
        return new Ranking(
                able(all).fit(), Stream.concat(all.unfit().stream(), unable).toList());
    }

    /** Those of some people who can. */
    List<RankedCandidate> having(List<RankedCandidate> people) {
        return people.stream().filter(each -> has(each.candidate())).toList();
    }

    /** Who is without an account, by name. */
    List<String> lackedBy(List<RankedCandidate> people) {
        return people.stream()
                .map(RankedCandidate::candidate)
                .filter(each -> !has(each))
                .map(Candidate::name)
                .toList();
    }

    private boolean handsOut(Candidate person) {
        return Optional.ofNullable(person.login())
                .flatMap(active)
                .filter(user -> user.has(Role.TOWNSHIP_CLERK) || user.has(Role.DISPATCHER))
                .isPresent();
    }
}
