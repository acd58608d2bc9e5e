package org.fengqiao.supervision;

import org.fengqiao.shared.Label;
import org.fengqiao.shared.Labelled;

/**
 * What a figure counts: the one home of every definition. Dashboard, statistics, spreadsheet and the list of cases behind a
 * figure use the same condition, so they cannot differ.
 *
 * <p>A condition asks {@code fact}, the case's facts, {@code passed}, a stage of a case, or
 * {@code happened}, what became of an agreement, and knows {@code :from} and
 * {@code :to}, the first and the last day, {@code :today} and {@code :now}. Registrations by mistake, second registrations of one
 * dispute and what was not accepted are no mediated cases; each has a figure of its own (domain.md 4.2).
 */
public enum Figure implements Labelled {
    ACCEPTED("受理", "Accepted", "fact.accepted_on between :from and :to" + Words.ACCEPTABLE),
    CLOSED("结案", "Closed", Words.CLOSED),
    OPEN("现在在办", "Open now", "fact.closed_on is null"),
    OPEN_AT_END(
            "期末在办",
            "Open on the last day",
            "fact.accepted_on <= :to and (fact.closed_on is null or fact.closed_on > :to)"),
    AGREED("调解成功", "Agreed", Words.AGREED),
    FAILED("调解不成", "Not settled", Words.ENDED + " and fact.ending = 'ROUTES_GIVEN'"),
    WITHDRAWN("当事人退出", "Withdrawn or refused", Words.ENDED + " and fact.ending = 'WITHDRAWN'"),
    NOT_ACCEPTED("不予受理", "Not accepted", Words.ENDED + " and fact.ending = 'NOT_ACCEPTED'"),
    VOIDED("登记作废", "Voided", Words.ENDED + " and fact.ending = 'VOIDED'"),
    MERGED("并入另一案", "Merged", Words.ENDED + " and fact.ending = 'MERGED'"),
    PERFORMED("已履行", "Performed", Words.AGREED + " and fact.performed"),
    CONFIRMED("司法确认", "Confirmed by a court", Words.AGREED + " and fact.confirmed"),
    ORAL("口头协议", "Oral agreements", Words.AGREED + " and fact.form = 'ORAL'"),
    WRITTEN("书面协议", "Written agreements", Words.AGREED + " and fact.form = 'WRITTEN'"),
    /** To the fen: the ministry counts ten thousands (domain.md 4.2). */
    AMOUNT(
            "协议金额（万元）",
            "Amount in agreements (10,000 yuan)",
            Words.AGREED + " and fact.amount is not null",
            "fact.amount * 0.0001"),
    PEOPLE("涉及人数", "People involved", Words.CLOSED, "fact.people"),
    HARD("疑难复杂", "Hard or complex", Words.CLOSED + " and fact.hard"),
    EXPERT("智囊团参与", "With the think tank", Words.CLOSED + " and fact.expert"),
    RATED("有满意度", "Rated", Words.CLOSED + " and fact.satisfaction is not null"),
    SATISFIED("满意（4、5 分）", "Satisfied (4 or 5)", Words.CLOSED + " and fact.satisfaction >= 4"),
    BY_VILLAGE("村调委会", "Village committees", Words.CLOSED + " and fact.subject = 'VILLAGE'"),
    BY_RESIDENTS("社区（居民）调委会", "Residents' committees", Words.CLOSED + " and fact.subject = 'RESIDENTS'"),
    BY_TOWNSHIP("乡镇调委会", "Township committees", Words.CLOSED + " and fact.subject = 'TOWNSHIP'"),
    BY_STREET("街道调委会", "Street committees", Words.CLOSED + " and fact.subject = 'STREET'"),
    BY_INDUSTRY("行业性、专业性调委会", "Industry committees", Words.CLOSED + " and fact.subject = 'INDUSTRY'"),
    BY_ENTERPRISE("企事业单位调委会", "Committees of enterprises", Words.CLOSED + " and fact.subject = 'ENTERPRISE'"),
    BY_SOCIAL("社会团体和其他组织调委会", "Committees of social organisations", Words.CLOSED + " and fact.subject = 'SOCIAL'"),
    BY_CENTRE("县联调中心", "The county centre", Words.CLOSED + " and fact.subject = 'CENTRE'"),
    OWN_INITIATIVE("主动调解", "On own initiative", Words.CLOSED + " and fact.source = 'OWN_INITIATIVE'"),
    APPLICATION("依申请调解", "On application", Words.CLOSED + " and fact.source = 'APPLICATION'"),
    ENTRUSTED("接受委托移送", "Entrusted", Words.CLOSED + " and fact.source like 'ENTRUSTED%'"),
    FROM_COURT("其中法院", "by a court", Words.CLOSED + " and fact.source = 'ENTRUSTED_BY_COURT'"),
    FROM_PROCURATORATE("其中检察院", "by a procuratorate", Words.CLOSED + " and fact.source = 'ENTRUSTED_BY_PROCURATORATE'"),
    FROM_POLICE("其中公安", "by the police", Words.CLOSED + " and fact.source = 'ENTRUSTED_BY_POLICE'"),
    FROM_PETITION_OFFICE(
            "其中信访", "by a petition office", Words.CLOSED + " and fact.source = 'ENTRUSTED_BY_PETITION_OFFICE'"),
    FROM_OTHER("其中其他部门", "by another body", Words.CLOSED + " and fact.source = 'ENTRUSTED_BY_OTHER'"),
    BETWEEN_CITIZENS("公民之间", "Between citizens", Words.CLOSED + " and not fact.organisation"),
    WITH_ORGANISATION("公民与单位", "With an organisation", Words.CLOSED + " and fact.organisation"),
    SCREENED(
            "排查发现",
            "Found by screening",
            "fact.accepted_on between :from and :to" + Words.ACCEPTABLE
                    + " and fact.channel in ('HOME_VISIT', 'GRID_WORKER', 'ENTERPRISE_SQUAD')"),
    PREVENTED("防止激化（件）", "Escalation prevented", Words.CLOSED + " and cardinality(fact.risks) > 0"),
    SELF_HARM_PREVENTED("防止引起自杀（件）", "Self-harm prevented", Words.CLOSED + " and 'SELF_HARM' = any (fact.risks)"),
    SELF_HARM_PEOPLE(
            "防止引起自杀（人）",
            "Self-harm prevented, people",
            Words.CLOSED + " and 'SELF_HARM' = any (fact.risks)",
            "fact.people"),
    CRIME_PREVENTED("防止转为刑事案件（件）", "Crime prevented", Words.CLOSED + " and 'CRIMINAL' = any (fact.risks)"),
    CRIME_PEOPLE(
            "防止转为刑事案件（人）",
            "Crime prevented, people",
            Words.CLOSED + " and 'CRIMINAL' = any (fact.risks)",
            "fact.people"),
    MASS_EVENT_PREVENTED(
            "防止群体性上访、事件（件）", "Mass event prevented", Words.CLOSED + " and 'MASS_EVENT' = any (fact.risks)"),
    MASS_EVENT_PEOPLE(
            "防止群体性上访、事件（人）",
            "Mass event prevented, people",
            Words.CLOSED + " and 'MASS_EVENT' = any (fact.risks)",
            "fact.people"),
    MASS_BRAWL_PREVENTED(
            "防止群体性械斗（件）", "Brawl of many prevented", Words.CLOSED + " and 'MASS_BRAWL' = any (fact.risks)"),
    MASS_BRAWL_PEOPLE(
            "防止群体性械斗（人）",
            "Brawl of many prevented, people",
            Words.CLOSED + " and 'MASS_BRAWL' = any (fact.risks)",
            "fact.people"),
    ON_SITE("村级现场调解", "On-site mediation", Words.CLOSED + " and fact.tier = 'VILLAGE'"),
    ON_SITE_AGREED(
            "村级现场调解成功",
            "On-site agreements",
            Words.CLOSED + " and fact.tier = 'VILLAGE' and fact.ending = 'AGREEMENT'"),
    ENTERPRISE("涉企排查", "Enterprise squads", Words.CLOSED + " and fact.channel = 'ENTERPRISE_SQUAD'"),
    ENTERPRISE_AGREED("涉企排查调解成功", "Enterprise agreements", Words.AGREED + " and fact.channel = 'ENTERPRISE_SQUAD'"),
    ONLINE("线上调解", "Mediated on line", Words.CLOSED + " and fact.online"),
    HARD_WITH_EXPERT("疑难复杂（智囊团参与）", "Hard, with the think tank", Words.CLOSED + " and fact.hard and fact.expert"),
    ONLINE_SATISFIED(
            "线上调解满意", "Mediated on line, satisfied", Words.CLOSED + " and fact.online and fact.satisfaction >= 4"),
    ONLINE_RATED(
            "线上调解有满意度", "Mediated on line, rated", Words.CLOSED + " and fact.online and fact.satisfaction is not null"),
    ONLINE_PEOPLE("线上调解涉及人数", "People mediated on line", Words.CLOSED + " and fact.online", "fact.people"),
    MOBILE("流动调解", "Mobile room", Words.CLOSED + " and fact.mobile"),
    MOBILE_AGREED("流动调解成功", "Mobile room, agreed", Words.AGREED + " and fact.mobile"),
    PERFORMANCE_DUE("应履行（以协议结案）", "With an agreement", Words.AGREED),
    /** The limit of a stage or the last day of one of its tasks. */
    OVERDUE(
            "超期案件",
            "Overdue cases",
            "fact.closed_on is null and (fact.case_number in (select late.case_number from case_stage_fact late"
                    + " where late.left_on is null and late.due_on < :today)"
                    + " or fact.case_number in (select task.case_number from open_task task where task.due_at < :now))"),
    JUDGMENT_UPHELD("判决维持协议", "Upheld by a judgment", Words.AFTER + "'JUDGMENT_UPHELD'", Rows.AFTERMATHS),
    JUDGMENT_CHANGED("判决变更协议", "Changed by a judgment", Words.AFTER + "'JUDGMENT_CHANGED'", Rows.AFTERMATHS),
    JUDGMENT_ANNULLED("判决撤销、确认无效", "Annulled by a judgment", Words.AFTER + "'JUDGMENT_ANNULLED'", Rows.AFTERMATHS),
    PAYMENT_ORDER("申请支付令", "Payment orders", Words.AFTER + "'PAYMENT_ORDER'", Rows.AFTERMATHS),
    MASS_EVENT_AROSE("调解后引发群体性事件", "Mass events after mediation", Words.AFTER + "'MASS_EVENT'", Rows.AFTERMATHS),
    PETITION_AROSE("调解后引发信访", "Petitions after mediation", Words.AFTER + "'PETITION'", Rows.AFTERMATHS),
    STAGE_LEFT("办完的环节", "Stages left", Words.LEFT, Rows.STAGES),
    ON_TIME("按期", "On time", Words.LEFT + " and passed.left_on <= passed.due_on", Rows.STAGES),
    LATE("超期办完", "Late", Words.LEFT + " and passed.left_on > passed.due_on", Rows.STAGES),
    STAGE_OVERDUE(
            "环节超期（次）", "Stages past their limit", "passed.left_on is null and passed.due_on < :today", Rows.STAGES);

    private final Label label;
    private final String condition;
    private final String measure;
    private final Rows rows;

    Figure(String chinese, String english, String condition) {
        this(chinese, english, condition, "1", Rows.CASES);
    }

    Figure(String chinese, String english, String condition, String measure) {
        this(chinese, english, condition, measure, Rows.CASES);
    }

    Figure(String chinese, String english, String condition, Rows rows) {
        this(chinese, english, condition, "1", rows);
    }

    Figure(String chinese, String english, String condition, String measure, Rows rows) {
        this.label = new Label(chinese, english);
        this.condition = condition;
        this.measure = measure;
        this.rows = rows;
    }

    @Override
    public Label label() {
        return label;
    }

    /** In SQL, from this code only. */
    String condition() {
        return condition;
    }

    /** What is summed in SQL: one for each, or a column. */
    String sum() {
        return "coalesce(sum(" + measure + ") filter (where " + condition + "), 0)";
    }

    /** What it counts: one case may have passed a stage in two rounds, and have been in court twice. */
    Rows rows() {
        return rows;
    }

    /** Of what there is a row for each that is counted. */
    enum Rows {
        CASES("fact", "case_fact fact"),
        STAGES("passed", "case_stage_fact passed"),
        AFTERMATHS(
                "fact", "agreement_aftermath happened join case_fact fact on fact.case_number = happened.case_number");

        private final String unit;
        private final String source;

        Rows(String unit, String source) {
            this.unit = unit;
            this.source = source;
        }

        /** In SQL, the table that knows the township and the village. */
        String unit() {
            return unit;
        }

        /** In SQL, where they stand. */
        String source() {
            return source;
        }

        /** The same with the facts of each case as {@code fact}. */
        String withCases() {
            return this == STAGES ? source + " join case_fact fact on fact.case_number = passed.case_number" : source;
        }
    }

    /** Parts of several conditions. */
    private static final class Words {
        static final String ACCEPTABLE = " and coalesce(fact.ending, '') not in ('NOT_ACCEPTED', 'VOIDED', 'MERGED')";
        static final String ENDED = "fact.closed_on between :from and :to";
        static final String CLOSED = ENDED + " and fact.ending in ('AGREEMENT', 'ROUTES_GIVEN', 'WITHDRAWN')";
        static final String AGREED = ENDED + " and fact.ending = 'AGREEMENT'";
        static final String AFTER = "happened.happened_on between :from and :to and happened.kind = ";
        static final String LEFT = "passed.left_on between :from and :to and passed.mediated";
    }
}
