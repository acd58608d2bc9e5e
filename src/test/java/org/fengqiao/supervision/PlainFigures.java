package org.fengqiao.supervision;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The same figures a second time, by plain SQL from the case files, written without a look at {@link Figure}: from the words of
 * the domain (domain.md 4.2), one query for each. Of the limits of stages the last day is taken from where the product wrote it,
 * but for the return visit; whether a stage was over by then is found here.
 */
public final class PlainFigures {

    private static final String REGISTERED = " and f.registered_at >= :from and f.registered_at < :after";
    private static final String ENDED = " and f.standing = 'CLOSED' and f.closed_at >= :from and f.closed_at < :after";
    private static final String NO_CASE = "('VOIDED', 'MERGED', 'NOT_ACCEPTED')";
    private static final String MEDIATED = ENDED + " and f.ending not in " + NO_CASE;
    private static final String AGREED = ENDED + " and f.ending = 'AGREEMENT'";
    private static final String OF_AGREEMENT = " from settlement_agreement a where a.case_number = f.case_number"
            + " and a.round = f.round and a.struck_at is null and a.effective_on is not null";
    private static final String AGREEMENT = " and exists (select 1" + OF_AGREEMENT + " and ";
    private static final String LAST_MARK =
            "(select v.satisfaction from follow_up_visit v where v.case_number = f.case_number"
                    + " and v.struck_at is null and v.satisfaction is not null order by v.recorded_at desc, v.id desc limit 1)";
    private static final String NAMED = "(select m.committee from case_mediator m where m.case_number = f.case_number"
            + " and m.tier = f.tier order by m.position desc limit 1)";
    private static final String KIND = "(select coalesce((select c.kind from committee c where c.code = named),"
            + " case when named is null then case f.tier when 'COUNTY' then 'CENTRE' else f.tier end"
            + " when length(named) = 7 then 'CENTRE' end) from (select " + NAMED + " as named) one)";
    private static final String SEAT = "(select u.name from organisation_unit u where u.code = coalesce("
            + "(select c.unit_code from committee c where c.code = " + NAMED + "),"
            + " case f.tier when 'VILLAGE' then f.village else f.township end))";
    private static final String EXPERT = " and (f.case_number in (select e.case_number from expert_request e)"
            + " or f.case_number in (select r.case_number from county_referral r where r.expert is not null))";
    private static final String HARD =
            " and f.case_number in (select h.case_number from handover h where h.hard_case and h.struck_at is null)";
    private static final String ON_LINE =
            " and (select count(*) from mediation_session s where s.case_number = f.case_number"
                    + " and s.mode = 'ONLINE' and s.struck_at is null) > 0";

    /** The next step ends a stage, of those that run beside others the closing or a new round, of the follow-up its visits. */
    private static final String PASSED = """
            , lateral (select c.stage, (c.entered_at at time zone 'Asia/Shanghai')::date as came, v.planned, known.due_on,
                   coalesce(v.paid, (select min((n.entered_at at time zone 'Asia/Shanghai')::date) from stage_clock n
                              where n.case_number = c.case_number and n.entered_at > c.entered_at and n.stage <> 'judicialConfirmation'
                                and (c.stage in ('onSiteMediation', 'ledgerEntry', 'townshipMediation', 'countyReferral', 'caseClosing')
                                     or n.stage = 'caseClosing' or n.round > c.round)),
                            case f.standing when 'CLOSED' then (f.closed_at at time zone 'Asia/Shanghai')::date end) as went
                 from stage_clock c
                 left join case_stage_fact known on known.case_number = c.case_number and known.round = c.round and known.stage = c.stage
                 left join lateral (select max(visit.planned_for) as planned,
                                           case when count(*) = count(visit.visited_on) then max(visit.visited_on) end as paid
                                    from follow_up_visit visit where c.stage = 'followUpCheck' and visit.case_number = c.case_number
                                      and visit.round = c.round and visit.struck_at is null and visit.called_off_at is null) v on true
                 where c.case_number = f.case_number) p,
            lateral (select case when p.stage <> 'followUpCheck' then p.due_on when p.planned is not null then
                       (select each.day::date from generate_series(p.planned + 2, p.planned + 40, interval '1 day') as each(day)
                        left join holiday_day h on h.day = each.day::date
                        where coalesce(h.kind = 'WORK', extract(isodow from each.day) < 6) order by 1 offset 4 limit 1) end as due,
                     case when p.went is not null then greatest(p.went, p.came) end as ended) limited""";

    private static final String LEFT =
            " and ended >= (:from at time zone 'Asia/Shanghai')::date and ended < (:after at time zone 'Asia/Shanghai')::date"
                    + " and coalesce(f.ending, '') not in " + NO_CASE;

    private final JdbcClient jdbc;
    private final String township;
    private final LocalDate from;
    private final LocalDate to;
    private final Instant now;

    private PlainFigures(JdbcClient jdbc, String township, LocalDate from, LocalDate to, Instant now) {
        this.jdbc = jdbc;
        this.township = township;
        this.from = from;
        this.to = to;
        this.now = now;
    }

    /** Of a township, or with the first six digits of all. @param to also the day on which it is looked */
    public static Map<Figure, BigDecimal> of(JdbcClient jdbc, String unit, LocalDate from, LocalDate to, Instant now) {
        var all = new EnumMap<Figure, BigDecimal>(Figure.class);
        var plain = new PlainFigures(jdbc, unit, from, to, now);
        plain.endings(all);
        plain.subjectsAndSources(all);
        plain.agreements(all);
        plain.risks(all);
        plain.county(all);
        plain.limits(all);
        plain.aftermaths(all);
        return all;
    }

    private void endings(Map<Figure, BigDecimal> all) {
        all.put(Figure.ACCEPTED, count(REGISTERED + " and (f.ending is null or f.ending not in " + NO_CASE + ")"));
        all.put(Figure.CLOSED, count(MEDIATED));
        all.put(Figure.OPEN, count(" and f.standing <> 'CLOSED'"));
        all.put(
                Figure.OPEN_AT_END,
                count(" and f.registered_at < :after and (f.standing <> 'CLOSED' or f.closed_at >= :after)"));
        all.put(Figure.FAILED, count(ENDED + " and f.ending = 'ROUTES_GIVEN'"));
        all.put(Figure.WITHDRAWN, count(ENDED + " and f.ending = 'WITHDRAWN'"));
        all.put(Figure.NOT_ACCEPTED, count(ENDED + " and f.ending = 'NOT_ACCEPTED'"));
        all.put(Figure.VOIDED, count(ENDED + " and f.ending = 'VOIDED'"));
        all.put(Figure.MERGED, count(ENDED + " and f.ending = 'MERGED'"));
        all.put(Figure.PEOPLE, sum("f.people_involved", MEDIATED));
        all.put(Figure.HARD, count(MEDIATED + HARD));
        all.put(Figure.EXPERT, count(MEDIATED + EXPERT));
        all.put(Figure.HARD_WITH_EXPERT, count(MEDIATED + HARD + EXPERT));
        all.put(Figure.RATED, count(MEDIATED + " and " + LAST_MARK + " is not null"));
        all.put(Figure.SATISFIED, count(MEDIATED + " and " + LAST_MARK + " >= 4"));
    }

    private void subjectsAndSources(Map<Figure, BigDecimal> all) {
        var village = MEDIATED + " and " + KIND + " = 'VILLAGE' and " + SEAT;
        all.put(Figure.BY_VILLAGE, count(village + " not like '%社区%'"));
        all.put(Figure.BY_RESIDENTS, count(village + " like '%社区%'"));
        var township = MEDIATED + " and " + KIND + " = 'TOWNSHIP' and " + SEAT;
        all.put(Figure.BY_TOWNSHIP, count(township + " not like '%街道%'"));
        all.put(Figure.BY_STREET, count(township + " like '%街道%'"));
        all.put(Figure.BY_INDUSTRY, count(MEDIATED + " and " + KIND + " = 'COUNTY_INDUSTRY'"));
        all.put(Figure.BY_ENTERPRISE, count(MEDIATED + " and " + KIND + " = 'ENTERPRISE'"));
        all.put(Figure.BY_SOCIAL, count(MEDIATED + " and " + KIND + " = 'SOCIAL'"));
        all.put(Figure.BY_CENTRE, count(MEDIATED + " and " + KIND + " = 'CENTRE'"));
        all.put(Figure.OWN_INITIATIVE, count(MEDIATED + " and f.source = 'OWN_INITIATIVE'"));
        all.put(Figure.APPLICATION, count(MEDIATED + " and f.source = 'APPLICATION'"));
        all.put(Figure.ENTRUSTED, count(MEDIATED + " and f.source not in ('OWN_INITIATIVE', 'APPLICATION')"));
        all.put(Figure.FROM_COURT, from("COURT"));
        all.put(Figure.FROM_PROCURATORATE, from("PROCURATORATE"));
        all.put(Figure.FROM_POLICE, from("POLICE"));
        all.put(Figure.FROM_PETITION_OFFICE, from("PETITION_OFFICE"));
        all.put(Figure.FROM_OTHER, from("OTHER"));
        var organisations =
                " (select count(*) from party p where p.case_number = f.case_number and p.kind = 'ORGANISATION')";
        all.put(Figure.WITH_ORGANISATION, count(MEDIATED + " and" + organisations + " > 0"));
        all.put(Figure.BETWEEN_CITIZENS, count(MEDIATED + " and" + organisations + " = 0"));
    }

    private BigDecimal from(String body) {
        return count(MEDIATED + " and f.source = 'ENTRUSTED_BY_" + body + "'");
    }

    private void agreements(Map<Figure, BigDecimal> all) {
        all.put(Figure.AGREED, count(AGREED));
        all.put(Figure.PERFORMANCE_DUE, count(AGREED));
        all.put(Figure.PERFORMED, count(AGREED + AGREEMENT + "(a.performed_at_once or a.performance = 'PERFORMED'))"));
        all.put(
                Figure.CONFIRMED,
                count(AGREED + " and (select j.outcome from judicial_confirmation j where j.case_number = f.case_number"
                        + " and j.round = f.round) = 'CONFIRMED'"));
        all.put(Figure.ORAL, count(AGREED + AGREEMENT + "a.form = 'ORAL')"));
        all.put(Figure.WRITTEN, count(AGREED + AGREEMENT + "a.form = 'WRITTEN')"));
        all.put(Figure.AMOUNT, sum("(select a.amount" + OF_AGREEMENT + ") / 10000", AGREED));
    }

    private void risks(Map<Figure, BigDecimal> all) {
        all.put(
                Figure.PREVENTED,
                count(MEDIATED + " and f.case_number in (select r.case_number from risk_report r where r.contained)"));
        risk(all, "SELF_HARM", Figure.SELF_HARM_PREVENTED, Figure.SELF_HARM_PEOPLE);
        risk(all, "CRIMINAL", Figure.CRIME_PREVENTED, Figure.CRIME_PEOPLE);
        risk(all, "MASS_EVENT", Figure.MASS_EVENT_PREVENTED, Figure.MASS_EVENT_PEOPLE);
        risk(all, "MASS_BRAWL", Figure.MASS_BRAWL_PREVENTED, Figure.MASS_BRAWL_PEOPLE);
    }

    private void risk(Map<Figure, BigDecimal> all, String kind, Figure cases, Figure people) {
        var such = MEDIATED
                + " and f.case_number in (select r.case_number from risk_report r where r.contained and r.kind = '"
                + kind + "')";
        all.put(cases, count(such));
        all.put(people, sum("f.people_involved", such));
    }

    private void county(Map<Figure, BigDecimal> all) {
        all.put(
                Figure.SCREENED,
                count(REGISTERED + " and f.channel in ('HOME_VISIT', 'GRID_WORKER', 'ENTERPRISE_SQUAD')"
                        + " and coalesce(f.ending, 'none') not in " + NO_CASE));
        all.put(Figure.ON_SITE, count(MEDIATED + " and f.tier = 'VILLAGE'"));
        all.put(Figure.ON_SITE_AGREED, count(AGREED + " and f.tier = 'VILLAGE'"));
        all.put(Figure.ENTERPRISE, count(MEDIATED + " and f.channel = 'ENTERPRISE_SQUAD'"));
        all.put(Figure.ENTERPRISE_AGREED, count(AGREED + " and f.channel = 'ENTERPRISE_SQUAD'"));
        all.put(Figure.ONLINE, count(MEDIATED + ON_LINE));
        all.put(Figure.ONLINE_PEOPLE, sum("f.people_involved", MEDIATED + ON_LINE));
        all.put(Figure.ONLINE_RATED, count(MEDIATED + ON_LINE + " and " + LAST_MARK + " is not null"));
        all.put(Figure.ONLINE_SATISFIED, count(MEDIATED + ON_LINE + " and " + LAST_MARK + " >= 4"));
        all.put(Figure.MOBILE, count(MEDIATED + " and f.mobile_room"));
        all.put(Figure.MOBILE_AGREED, count(AGREED + " and f.mobile_room"));
    }

    private void limits(Map<Figure, BigDecimal> all) {
        all.put(Figure.STAGE_LEFT, passages(LEFT));
        all.put(Figure.ON_TIME, passages(LEFT + " and ended <= due"));
        all.put(Figure.LATE, passages(LEFT + " and ended > due"));
        all.put(Figure.STAGE_OVERDUE, passages(" and ended is null and due < :today"));
        all.put(
                Figure.OVERDUE,
                sum(
                        "1",
                        "",
                        " and f.standing <> 'CLOSED' and (exists (select 1 from case_file g"
                                + PASSED.replace("f.", "g.")
                                + " where g.case_number = f.case_number and ended is null and due < :today)"
                                + " or f.case_number in (select e.business_key_ from act_ru_task t join act_ru_execution e"
                                + " on e.id_ = t.proc_inst_id_ where t.due_date_ < :now::timestamptz))"));
    }

    private void aftermaths(Map<Figure, BigDecimal> all) {
        all.put(Figure.JUDGMENT_UPHELD, aftermath("JUDGMENT_UPHELD"));
        all.put(Figure.JUDGMENT_CHANGED, aftermath("JUDGMENT_CHANGED"));
        all.put(Figure.JUDGMENT_ANNULLED, aftermath("JUDGMENT_ANNULLED"));
        all.put(Figure.PAYMENT_ORDER, aftermath("PAYMENT_ORDER"));
        all.put(Figure.MASS_EVENT_AROSE, aftermath("MASS_EVENT"));
        all.put(Figure.PETITION_AROSE, aftermath("PETITION"));
    }

    private BigDecimal aftermath(String kind) {
        return sum(
                "(select count(*) from agreement_aftermath a where a.case_number = f.case_number and a.kind = '" + kind
                        + "' and a.happened_on >= (:from at time zone 'Asia/Shanghai')::date"
                        + " and a.happened_on < (:after at time zone 'Asia/Shanghai')::date)",
                "");
    }

    private BigDecimal passages(String conditions) {
        return sum("1", PASSED, conditions);
    }

    private BigDecimal count(String conditions) {
        return sum("1", "", conditions);
    }

    private BigDecimal sum(String what, String conditions) {
        return sum(what, "", conditions);
    }

    private BigDecimal sum(String what, String joined, String conditions) {
        return jdbc.sql("select coalesce(sum(" + what + "), 0) from case_file f" + joined
                        + " where f.township like :unit || '%'" + conditions)
                .param("unit", township)
                .param("from", from.atStartOfDay().atOffset(ZoneOffset.ofHours(8)))
                .param("after", to.plusDays(1).atStartOfDay().atOffset(ZoneOffset.ofHours(8)))
                .param("today", to)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(BigDecimal.class)
                .single();
    }
}
