package org.fengqiao.assignment;

import java.time.Clock;
import java.util.Optional;
import org.fengqiao.casefile.CaseDesk;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All choices from the published list, one after the other for each case; what is over stays on record. */
@Service
@Transactional
public class OrderBook {

    private final MediatorOrders orders;
    private final MediatorPool pool;
    private final CaseDesk cases;
    private final Clock clock;

    OrderBook(MediatorOrders orders, MediatorPool pool, CaseDesk cases, Clock clock) {
        this.orders = orders;
        this.pool = pool;
        this.cases = cases;
        this.clock = clock;
    }

    /** The one that is going on, or a new one. */
    MediatorOrder openOrNew(CaseFile file, String by) {
        return open(file.number()).orElseGet(() -> orders.save(new MediatorOrder(file, by, clock.instant())));
    }

    /** The one that is going on. */
    @Transactional(readOnly = true)
    public Optional<MediatorOrder> open(CaseNumber number) {
        return latest(number).filter(order -> order.state().isOpen());
    }

    /** The newest. */
    @Transactional(readOnly = true)
    public Optional<MediatorOrder> latest(CaseNumber number) {
        return orders.findFirstByNumberOrderByIdDesc(number);
    }

    /** Login id of whom both sides chose, to whom the flow now gives the task. */
    @Transactional(readOnly = true)
    public Optional<String> ordered(CaseNumber number) {
        return open(number).flatMap(MediatorOrder::ordered).flatMap(this::login);
    }

    /** The chosen mediator takes the case, with a plan for it. */
    public void take(CaseNumber number, String login, @Nullable String plan) {
        var order = answeredBy(number, login);
        order.take(cases.read(number), plan, clock.instant());
    }

    /** The chosen mediator gives it back. */
    public void giveBack(CaseNumber number, String login, @Nullable String reason) {
        answeredBy(number, login).giveBack(reason, clock.instant());
    }

    /**
     * The chosen mediator leaves.
     *
     * @return whether an answer was still to come, so that the flow that waits for it ends as well
     */
    boolean giveUp(CaseNumber number, String login, String reason) {
        var order = latest(number)
                .filter(each -> each.state() == OrderState.ORDERED || each.state() == OrderState.TAKEN)
                .filter(each -> each.ordered()
                        .flatMap(this::login)
                        .filter(login::equals)
                        .isPresent());
        var waits = order.filter(each -> each.state().isOpen()).isPresent();
        order.ifPresent(each -> each.giveUp(reason, clock.instant()));
        return waits;
    }

    /** The time is up. */
    public void lapse(CaseNumber number) {
        require(number).lapse(clock.instant());
    }

    private MediatorOrder answeredBy(CaseNumber number, String login) {
        var order = require(number);
        order.demandChosen(pool.byLogin(login).map(Candidate::personId).orElse(null));
        return order;
    }

    private MediatorOrder require(CaseNumber number) {
        return open(number).orElseThrow(() -> new IllegalStateException("no open order of " + number));
    }

    private Optional<String> login(String person) {
        return Optional.ofNullable(pool.byPerson(person).map(Candidate::login).orElse(null));
    }
}
