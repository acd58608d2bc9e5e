package org.fengqiao.escalation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.CaseRuleViolated;
import org.fengqiao.casefile.SealedServed;
import org.fengqiao.casefile.Served;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * The notice that nobody can leave out: mediation has failed, and these are the arbitration, administrative and court
 * routes that remain for this kind of dispute (People's Mediation Law art. 26, R19). Append-only.
 */
@Entity
@Immutable
public class RouteNotice extends AbstractAggregateRoot<RouteNotice> {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Embedded
    private CaseNumber number;

    private int round;
    private String routes;

    @Embedded
    private SealedServed served;

    private String recordedBy;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected RouteNotice() {}

    /** @throws CaseRuleViolated when it names no route */
    RouteNotice(CaseFile file, List<String> routes, Served served, String recordedBy, Instant now) {
        if (routes.isEmpty()) {
            throw new CaseRuleViolated(
                    file.number(), "未找到该类纠纷的救济途径，请联系流程管理员补充。", "The table has no route for this kind of dispute.");
        }
        served.requireBetween(file.appliedOn(), LocalDate.ofInstant(now, CaseFile.ZONE));
        this.number = file.number();
        this.round = file.round();
        this.routes = String.join("\n", routes);
        this.served = SealedServed.of(number, served);
        this.recordedBy = recordedBy;
        this.recordedAt = now;
        registerEvent(new RoutesTold(number, routes, served, recordedBy));
    }

    /** Whose case. */
    public CaseNumber number() {
        return number;
    }

    /** In which round. */
    public int round() {
        return round;
    }

    /** What the parties were told, a route each. */
    public List<String> routes() {
        return List.of(routes.split("\n", -1));
    }

    /** When and how. */
    public Served served() {
        return served.open();
    }

    /** Login id of who recorded it. */
    public String recordedBy() {
        return recordedBy;
    }

    /** When it was recorded. */
    public Instant recordedAt() {
        return recordedAt;
    }
}
