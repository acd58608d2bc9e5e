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
                Field.choice("notice", "送达给谁", open).because("每一方当事人都要告知可以申请仲裁（R10）。"),
                Field.day("servedOn", "送达日期").because("不填即今天。"),
                Field.choice("servedHow", "送达方式", Option.of(ServedHow.class)),
                Field.choice("acknowledged", "是否签收", List.of(new Option("yes", "已签收"), new Option("no", "未签收"))),
                new Field("reason", "未签收的原因", false, 500).because("未签收的才填，说明已经告知但没有签字的原因。"));
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
                notice.side().chinese() + " " + notice.addressee() + "："
                        + notice.kind().chinese());
    }
}
