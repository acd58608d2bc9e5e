package org.fengqiao.testing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** What the users of tests fill in: complete forms with defaults, to be changed where a test is about it. */
public final class FormInputs {

    private FormInputs() {}

    /** The day of the engine's clock in China. */
    public static LocalDate today() {
        return LocalDate.ofInstant(ClockUtil.getCurrentTime().toInstant(), ZoneId.of("Asia/Shanghai"));
    }

    /** A form with some fields replaced. */
    public static Map<String, Object> with(Map<String, ?> form, Map<String, ?> replaced) {
        var all = new HashMap<String, Object>(form);
        all.putAll(replaced);
        return all;
    }

    /** Of a dispute settled on the spot (R07). */
    public static Map<String, Object> settledOnTheSpot() {
        return Map.of(
                "settledOnTheSpot", "yes",
                "bothPresent", true,
                "rightsNoticeGiven", true,
                "agreementContent", "刘水生当日疏通水沟，双方互不追究。",
                "performedAtOnce", true);
    }

    public static Map<String, Object> parties() {
        return Map.of(
                "applicantKind", "PERSON",
                "applicantPhone", "19900000001",
                "applicantAddress", "桃源村一组",
                "respondentKind", "PERSON",
                "respondentPhone", "19900000002",
                "furtherParties", "0",
                "peopleInvolved", 2);
    }

    /** A third party beside the two sides, in the first group of others. */
    public static Map<String, Object> thirdParty(String name) {
        return Map.of(
                "furtherParties", "1",
                "furtherOneSide", "THIRD_PARTY",
                "furtherOneName", name,
                "furtherOneKind", "PERSON",
                "furtherOnePhone", "19900000003",
                "peopleInvolved", 3);
    }

    public static Map<String, Object> prepare() {
        return with(parties(), Map.of("rightsNoticeGiven", true, "openness", "OPEN"));
    }

    public static Map<String, Object> session() {
        return Map.of(
                "heldOn", today().toString(),
                "mode", "IN_PERSON",
                "place", "村委会调解室",
                "present", "陈大山、刘水生、村调解员",
                "notes", "双方陈述了事情经过，调解员查看了水沟。",
                "rightsNoticeGiven", true);
    }

    public static Map<String, Object> agreed(String form, boolean performedAtOnce) {
        var terms = new HashMap<String, Object>(Map.of(
                "outcome",
                "AGREED",
                "agreementForm",
                form,
                "agreementContent",
                "刘水生三日内疏通水沟并修复院墙。",
                "performedAtOnce",
                performedAtOnce ? "yes" : "no"));
        if ("ORAL".equals(form)) {
            terms.put("bothWantOral", true);
        }
        if (!performedAtOnce) {
            terms.put("performBy", today().plusDays(10).toString());
        }
        return terms;
    }

    /** Agreed in writing, to be performed in two parts of 600 yuan: in 10 days and in 40. */
    public static Map<String, Object> agreedInTwoParts() {
        return with(
                agreed("WRITTEN", false),
                Map.of(
                        "amount",
                        1200,
                        "instalments",
                        "2",
                        "instalmentOneDueOn",
                        today().plusDays(10).toString(),
                        "instalmentOneAmount",
                        600,
                        "instalmentTwoDueOn",
                        today().plusDays(40).toString(),
                        "instalmentTwoAmount",
                        600));
    }

    /** Agreed in part; the rest is MEDIATED_ON or ENDS. */
    public static Map<String, Object> agreedInPart(String form, boolean performedAtOnce, String fate) {
        return with(agreed(form, performedAtOnce), Map.of("partial", "yes", "rest", "误工费还没谈成。", "restFate", fate));
    }

    /** Any outcome but an agreement. */
    public static Map<String, Object> outcome(String outcome) {
        return outcome.equals("WITHDRAWN")
                ? Map.of("outcome", outcome, "leftBy", "RESPONDENT", "reason", "乙方不愿再调。")
                : Map.of("outcome", outcome, "reason", "双方对赔偿数额分歧较大。");
    }

    /** A risk of escalation was reported to the police. */
    public static Map<String, Object> reportRisk() {
        return Map.of("reportedTo", "公安机关（派出所）", "reportedOn", today().toString(), "receivedBy", "值班民警");
    }

    /** A major event was reported to the justice office, now. */
    public static Map<String, Object> reportMajorEvent() {
        var now = ClockUtil.getCurrentTime().toInstant().atZone(ZoneId.of("Asia/Shanghai"));
        return Map.of(
                "reportedTo",
                "司法所",
                "reportedHow",
                "PHONE",
                "reportedOn",
                now.toLocalDate().toString(),
                "reportedAt",
                "%02d:%02d".formatted(now.getHour(), now.getMinute()));
    }

    /** What the police answered. */
    public static Map<String, Object> riskAnswer(boolean contained) {
        return Map.of("answeredOn", today().toString(), "answer", "民警已到场处置。", "contained", contained ? "yes" : "no");
    }

    public static Map<String, Object> ledger() {
        return Map.of(
                "problem", "排水沟堵塞引起院墙进水。",
                "claims", "甲方要求赔偿一千二百元，乙方只愿疏通水沟。",
                "riskLevel", "LOW");
    }

    public static Map<String, Object> receive() {
        return with(parties(), Map.of("hardCase", "no"));
    }

    public static Map<String, Object> assign(String mediator) {
        return Map.of("mediator", mediator, "choiceReason", "熟悉该村情况。");
    }

    public static Map<String, Object> appoint() {
        return Map.of(
                "sessionOn", today().plusDays(1).toString(),
                "sessionAt", "09:00",
                "mode", "IN_PERSON",
                "place", "桃源镇调解室",
                "bothNotified", true);
    }

    public static Map<String, Object> receiveReferral(boolean expertWanted) {
        return with(
                parties(),
                Map.of("mode", "IN_PERSON", "industryCommittee", "H01", "expertWanted", expertWanted ? "yes" : "no"));
    }

    public static Map<String, Object> informRoutes() {
        return Map.of("servedOn", today().toString(), "servedHow", "IN_PERSON", "acknowledged", "yes");
    }

    public static Map<String, Object> signed() {
        var day = today().toString();
        return Map.of(
                "signing", "SIGNED",
                "applicantSignedOn", day,
                "respondentSignedOn", day,
                "mediatorSignedOn", day,
                "sealedOn", day);
    }

    public static Map<String, Object> notSigned() {
        return Map.of("signing", "REFUSED", "refusedBy", "RESPONDENT", "refusalReason", "回家商量后反悔。");
    }

    public static Map<String, Object> performed() {
        return Map.of("performance", "PERFORMED", "performedOn", today().toString());
    }

    public static Map<String, Object> notPerformed() {
        return with(informRoutes(), Map.of("performance", "REFUSED", "note", "两次电话、一次上门督促，仍不履行。"));
    }

    /** Both sides do without a court's confirmation. */
    public static Map<String, Object> confirmationNotWanted() {
        return Map.of("excluded", "NONE", "confirmationWish", "NOT_WANTED");
    }

    /** Both sides applied to a court today. */
    public static Map<String, Object> confirmationApplied() {
        return Map.of(
                "excluded", "NONE",
                "confirmationWish", "APPLY",
                "bothApply", true,
                "appliedOn", today().toString(),
                "court", "青溪县人民法院");
    }

    /** How the application ended: CONFIRMED, REJECTED or WITHDRAWN. */
    public static Map<String, Object> ruling(String kind) {
        return Map.of(
                "ruling", kind,
                "ruledOn", today().toString(),
                "rulingNumber", "（2026）青0001民特1号",
                "rulingReason", "协议内容不明确。",
                "afterRejection", "MEDIATE_AGAIN");
    }

    /** A return visit with a wish: NONE, MOBILE_MEDIATION, SAME_TIER or NEXT_TIER. */
    public static Map<String, Object> visit(String wish) {
        return Map.of(
                "visitedOn",
                today().toString(),
                "how",
                "HOME_VISIT",
                "performanceSeen",
                "PERFORMED",
                "satisfaction",
                "NONE".equals(wish) ? "5" : "2",
                "relapse",
                "NONE".equals(wish) ? "no" : "yes",
                "finding",
                "双方对目前情况作了说明。",
                "wish",
                wish);
    }
}
