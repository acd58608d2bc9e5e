package org.fengqiao.notice;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.shared.Label;
import org.fengqiao.shared.Labelled;

/** What parties are told by law while the mediation goes on, each with its text. */
public enum PartyNoticeKind implements Labelled {
    /** Day 15 of a labour dispute (law on the mediation and arbitration of labour disputes, art. 14; R10). */
    LABOUR_ARBITRATION(new Label("可以申请仲裁告知书", "Notice that arbitration is open"), """
            %1$s：
            %2$s 劳动争议，自 %3$s 提出调解申请，到 %4$s 满十五日。期满未达成调解协议的，当事人可以依法向劳动争议仲裁委员会申请仲裁\
            （《中华人民共和国劳动争议调解仲裁法》第十四条）。调解不因此结束，双方愿意的可以继续调解。"""),
    /** Mediation has ended without agreement, or a party has left (People's Mediation Law art. 26; R19). */
    ROUTES_THAT_REMAIN(new Label("告知其他途径通知书", "Notice of the routes that remain"), """
            %1$s：
            %2$s 调解终止，没有达成协议。依照《中华人民共和国人民调解法》第二十六条，您还可以通过下列途径维护自己的权利：
            %3$s"""),
    /** The rest of a partial agreement ends (R17, R19). */
    ROUTES_OF_THE_REST(new Label("其余部分其他途径通知书", "Notice of the routes for the rest"), """
            %1$s：
            %2$s 已达成部分协议，其余部分不再调解。其余部分您还可以通过下列途径维护自己的权利（人民调解法第二十六条）：
            %3$s"""),
    /** What was agreed is not performed although it was urged (People's Mediation Law art. 32; R18). */
    PERFORMANCE_REMEDIES(new Label("不履行协议救济途径告知书", "Notice of the remedies where an agreement is not performed"), """
            %1$s：
            %2$s 的调解协议经督促仍未履行。依照《中华人民共和国人民调解法》第三十二条，就协议的履行或者内容有争议的，可以走下列途径：
            %3$s"""),
    /** The dispute must not be accepted (Rules 2002 art. 22; R02). */
    NOT_ACCEPTED(new Label("不予受理告知书", "Notice that the dispute is not accepted"), """
            %1$s：
            %2$s 依照《人民调解工作若干规定》第二十二条不予受理。原因和应当去的机关：
            %3$s""");

    private final Label label;
    private final String template;

    PartyNoticeKind(Label label, String template) {
        this.label = label;
        this.template = template;
    }

    @Override
    public Label label() {
        return label;
    }

    /** The text with what the parties were told, a line each. */
    String text(String addressee, String caseNumber, List<String> lines) {
        return template.formatted(addressee, caseNumber, String.join("\n", lines));
    }

    String text(String addressee, String caseNumber, LocalDate appliedOn, LocalDate dueOn) {
        return template.formatted(addressee, caseNumber, appliedOn, dueOn);
    }
}
