package org.fengqiao.notice;

import java.util.List;
import java.util.Optional;
import org.fengqiao.casefile.CaseAction;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.ServedHow;
import org.fengqiao.caseflow.CaseCircle;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.shared.Label;
import org.springframework.stereotype.Component;

/** Offers to record the service of a notice, to whoever has the case, as long as one was not served (R10). */
@Component
class ServeNoticeOffer implements CaseAction {

    private final CaseCircle circle;
    private final LabourNotices notices;

    ServeNoticeOffer(CaseCircle circle, LabourNotices notices) {
        this.circle = circle;
        this.notices = notices;
    }

    @Override
    public String element() {
        return ServeNoticeDesk.ELEMENT.element();
    }

    @Override
    public List<Field> asked() {
        return asked(List.of());
    }

    private static List<Field> asked(List<Option> open) {
        return List.of(
                Field.choice("notice", new Label("送达给谁", "Which notice"), open)
                        .because("每一方当事人都要告知可以申请仲裁（R10）。", "Each party is told that it may go to arbitration (R10)."),
                Field.day("servedOn", new Label("送达日期", "Served on")).because("不填即今天。", "Empty means today."),
                Field.choice("servedHow", new Label("送达方式", "How it was served"), Option.of(ServedHow.class)),
                Field.choice(
                        "acknowledged",
                        new Label("是否签收", "Signed for"),
                        List.of(
                                new Option("yes", new Label("已签收", "Signed for")),
                                new Option("no", new Label("未签收", "Not signed for")))),
                new Field("reason", new Label("未签收的原因", "Why it was not signed for"), false, 500)
                        .because(
                                "未签收的才填，说明已经告知但没有签字的原因。",
                                "Only where it was not: why there is no signature although the party was told."));
    }

    @Override
    public Optional<Offer> offer(CaseFile file, CurrentUser user) {
        if (!file.category().isLabour() || !circle.has(file, user)) {
            return Optional.empty();
        }
        var open = notices.of(file.number()).stream()
                .filter(notice -> notice.served().isEmpty())
                .map(ServeNoticeOffer::option)
                .toList();
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(new Offer(
                        new Label("登记告知书送达", "Record that a notice was served"),
                        new Label(
                                "劳动争议自申请之日起满十五日，告知各方可以申请仲裁（劳动争议调解仲裁法第十四条，R10）；调解不因此结束。",
                                "Fifteen days after a labour dispute was brought the parties are told that they may go to arbitration (Labour Dispute Law art. 14, R10); mediation does not end by it."),
                        "api/disputes/" + file.number() + "/party-notices/served",
                        asked(open)));
    }

    private static Option option(PartyNotice notice) {
        return new Option(
                String.valueOf(notice.id()),
                new Label(
                        notice.side().chinese() + " " + notice.addressee() + "："
                                + notice.kind().chinese(),
                        notice.side().english() + " " + notice.addressee() + ": "
                                + notice.kind().english()));
    }
}
