package org.fengqiao.related;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fengqiao.casefile.CaseAction;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.mediation.MobilePlace;
import org.fengqiao.mediation.SessionMode;
import org.fengqiao.shared.Label;
import org.springframework.stereotype.Component;

/** Offers to hold one session for the linked cases, to whoever has two of them at that step (R30). */
@Component
class JointSessionOffer implements CaseAction {

    private static final List<Option> YES_NO =
            List.of(new Option("yes", new Label("是", "Yes")), new Option("no", new Label("否", "No")));

    private final JointRound round;

    JointSessionOffer(JointRound round) {
        this.round = round;
    }

    @Override
    public String element() {
        return JointEntries.ELEMENT;
    }

    @Override
    public List<Field> asked() {
        return asked(leftOut(List.of()));
    }

    private static List<Field> asked(Field leftOut) {
        return Stream.concat(Stream.of(leftOut), session().stream()).toList();
    }

    private static Field leftOut(List<CaseNumber> others) {
        var options = others.stream()
                .map(each -> Option.named(each.code(), each.code()))
                .toList();
        return Field.ticks("leftOut", new Label("确认这次不一起调解的关联案件", "Linked cases that are left out this time"), options)
                .because(
                        "不在“开展调解”步骤或者不由您办理的，逐件勾选。",
                        "Tick each one that is not at the step of mediating, or not yours.");
    }

    private static List<Field> session() {
        return List.of(
                Field.day("heldOn", new Label("调解日期", "Day of the session")).because("不填即今天。", "Empty means today."),
                Field.choice("mode", new Label("调解方式", "How it was held"), Option.of(SessionMode.class)),
                Field.optionalChoice(
                                "mobilePlace",
                                new Label("在哪里流动调解", "Where the mobile room stood"),
                                Option.of(MobilePlace.class))
                        .because("流动调解的才选（R20）。", "For a mobile session only (R20)."),
                new Field("place", new Label("地点", "Place"), true, 200),
                new Field("present", new Label("到场人员", "Who came"), true, 500)
                        .because("各案到场的代表、当事人和调解员。", "Representatives, parties and mediators of each case."),
                Field.choice(
                                "rightsNoticeGiven",
                                new Label("已告知各案双方权利义务", "All sides were told their rights and duties"),
                                YES_NO)
                        .because("人民调解法第二十三、二十四条（R04）。", "People's Mediation Law art. 23, 24 (R04)."),
                new Field("invited", new Label("邀请参加人员", "Who was invited"), false, 200),
                Field.optionalChoice(
                                "invitedConsent", new Label("各案双方同意邀请", "All sides agreed to the invitation"), YES_NO)
                        .because("邀请他人须经双方同意（R06）。", "Nobody is invited without both sides' consent (R06)."),
                new Field("notes", new Label("调解经过", "What happened"), true, 5000)
                        .because("记入每件案件的调解记录。", "Goes into the record of each case."));
    }

    @Override
    public Optional<Offer> offer(CaseFile file, CurrentUser user) {
        return round.of(file.number(), user)
                .filter(now -> now.canBegin(file.number()))
                .map(now -> new Offer(
                        new Label("联合调解", "Joint session"),
                        new Label(
                                "一次调解，记入下列各案的调解记录，各案的“开展调解”一并办完；有一案不符合条件的，全部不登记（R30）：" + codes(now.ready()) + "。",
                                "One session for these cases, recorded in each of them, or in none where one does not qualify (R30): "
                                        + codes(now.ready()) + "."),
                        "api/disputes/" + file.number() + "/joint-sessions",
                        now.others().isEmpty() ? session() : asked(leftOut(now.others()))));
    }

    private static String codes(List<CaseNumber> numbers) {
        return String.join("、", numbers.stream().map(CaseNumber::code).toList());
    }
}
