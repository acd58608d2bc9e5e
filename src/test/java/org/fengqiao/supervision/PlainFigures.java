package org.fengqiao.supervision;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The same figures a second time, by plain SQL from the case files, written without a look at {@link Figure}: from the words of
 * the domain (domain.md 4.2), one query for each.
 */
public final class PlainFigures {

    private static final String FILES = " from case_file f where f.township like ? || '%'";
    private static final String REGISTERED =
            " and f.registered_at >= ?::timestamptz and f.registered_at < ?::timestamptz";
    private static final String ENDED =
            " and f.standing = 'CLOSED' and f.closed_at >= ?::timestamptz and f.closed_at < ?::timestamptz";
    private static final String MEDIATED = ENDED + " and f.ending not in ('VOIDED', 'MERGED', 'NOT_ACCEPTED')";
    private static final String AGREED = ENDED + " and f.ending = 'AGREEMENT'";
    private static final String AGREEMENT =
            " and exists (select 1 from settlement_agreement a where a.case_number = f.case_number and a.round = f.round"
                    + " and a.struck_at is null and a.effective_on is not null and ";
    private static final String LAST_MARK =
            "(select v.satisfaction from follow_up_visit v where v.case_number = f.case_number"
                    + " and v.struck_at is null and v.satisfaction is not null order by v.recorded_at desc, v.id desc limit 1)";

    private final JdbcClient jdbc;
    private final String township;
    private final String from;
    private final String after;

    private PlainFigures(JdbcClient jdbc, String township, LocalDate from, LocalDate to) {
        this.jdbc = jdbc;
        this.township = township;
        this.from = from + " 00:00+08";
        this.after = to.plusDays(1) + " 00:00+08";
    }

    /** Of a township, or with the first six digits of all. */
    public static Map<Figure, BigDecimal> of(JdbcClient jdbc, String unit, LocalDate from, LocalDate to) {
        return new PlainFigures(jdbc, unit, from, to).all();
    }

    private Map<Figure, BigDecimal> all() {
        var all = new EnumMap<Figure, BigDecimal>(Figure.class);
        all.put(
                Figure.ACCEPTED,
                count(REGISTERED + " and (f.ending is null or f.ending not in ('VOIDED', 'MERGED', 'NOT_ACCEPTED'))"));
        all.put(Figure.CLOSED, count(MEDIATED));
        all.put(
                Figure.OPEN,
                jdbc.sql("select count(*)" + FILES + " and f.standing <> 'CLOSED'")
                        .param(township)
                        .query(BigDecimal.class)
                        .single());
        all.put(Figure.AGREED, count(AGREED));
        all.put(Figure.FAILED, count(ENDED + " and f.ending = 'ROUTES_GIVEN'"));
        all.put(Figure.WITHDRAWN, count(ENDED + " and f.ending = 'WITHDRAWN'"));
        all.put(Figure.NOT_ACCEPTED, count(ENDED + " and f.ending = 'NOT_ACCEPTED'"));
        all.put(Figure.VOIDED, count(ENDED + " and f.ending = 'VOIDED'"));
        all.put(Figure.MERGED, count(ENDED + " and f.ending = 'MERGED'"));
        all.put(Figure.PERFORMED, count(AGREED + AGREEMENT + "(a.performed_at_once or a.performance = 'PERFORMED'))"));
        all.put(
                Figure.CONFIRMED,
                count(AGREED + " and (select j.outcome from judicial_confirmation j where j.case_number = f.case_number"
                        + " and j.round = f.round) = 'CONFIRMED'"));
        all.put(Figure.ORAL, count(AGREED + AGREEMENT + "a.form = 'ORAL')"));
        all.put(Figure.WRITTEN, count(AGREED + AGREEMENT + "a.form = 'WRITTEN')"));
        all.put(
                Figure.AMOUNT,
                sum(
                        "(select a.amount from settlement_agreement a where a.case_number = f.case_number and a.round = f.round"
                                + " and a.struck_at is null and a.effective_on is not null)",
                        AGREED));
        all.put(Figure.PEOPLE, sum("f.people_involved", MEDIATED));
        all.put(
                Figure.HARD,
                count(
                        MEDIATED
                                + " and f.case_number in (select h.case_number from handover h where h.hard_case and h.struck_at is null)"));
        all.put(Figure.RATED, count(MEDIATED + " and " + LAST_MARK + " is not null"));
        all.put(Figure.SATISFIED, count(MEDIATED + " and " + LAST_MARK + " >= 4"));
        all.put(Figure.OWN_INITIATIVE, count(MEDIATED + " and f.source = 'OWN_INITIATIVE'"));
        all.put(Figure.APPLICATION, count(MEDIATED + " and f.source = 'APPLICATION'"));
        all.put(Figure.ENTRUSTED, count(MEDIATED + " and f.source not in ('OWN_INITIATIVE', 'APPLICATION')"));
        all.put(Figure.FROM_COURT, count(MEDIATED + " and f.source = 'ENTRUSTED_BY_COURT'"));
        all.put(
                Figure.WITH_ORGANISATION,
                count(
                        MEDIATED
                                + " and (select count(*) from party p where p.case_number = f.case_number and p.kind = 'ORGANISATION') > 0"));
        all.put(
                Figure.SELF_HARM_PREVENTED,
                count(
                        MEDIATED
                                + " and f.case_number in (select r.case_number from risk_report r where r.kind = 'SELF_HARM' and r.contained)"));
        all.put(
                Figure.CRIME_PEOPLE,
                sum(
                        "f.people_involved",
                        MEDIATED
                                + " and f.case_number in (select r.case_number from risk_report r where r.kind = 'CRIMINAL' and r.contained)"));
        all.put(
                Figure.BY_ENTERPRISE,
                count(
                        MEDIATED
                                + " and (select m.committee from case_mediator m where m.case_number = f.case_number"
                                + " order by m.position desc limit 1) in (select c.code from committee c where c.kind = 'ENTERPRISE')"));
        all.put(
                Figure.SCREENED,
                count(REGISTERED + " and f.channel in ('HOME_VISIT', 'GRID_WORKER', 'ENTERPRISE_SQUAD')"
                        + " and coalesce(f.ending, 'none') not in ('VOIDED', 'MERGED', 'NOT_ACCEPTED')"));
        all.put(
                Figure.BY_INDUSTRY,
                count(
                        MEDIATED
                                + " and coalesce((select m.committee from case_mediator m where m.case_number = f.case_number"
                                + " order by m.position desc limit 1), case f.tier when 'COUNTY' then 'H' else 'C' || repeat('0', 12) end) like any (array['H%', 'C______'])"));
        return all;
    }

    private BigDecimal count(String conditions) {
        return sum("1", conditions);
    }

    private BigDecimal sum(String what, String conditions) {
        return jdbc.sql("select coalesce(sum(" + what + "), 0)" + FILES + conditions)
                .param(township)
                .param(from)
                .param(after)
                .query(BigDecimal.class)
                .single();
    }
}
