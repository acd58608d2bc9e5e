package org.fengqiao.notice;

import java.time.LocalDate;
import org.fengqiao.shared.Label;
import org.fengqiao.shared.Labelled;

/** What parties are told by law while the mediation goes on, each with its text. */
public enum PartyNoticeKind implements Labelled {
    /** Day 15 of a labour dispute (law on the mediation and arbitration of labour disputes, art. 14; R10). */
    LABOUR_ARBITRATION(new Label("可以申请仲裁告知书", "Notice that arbitration is open"), """
            %1$s：
            %2$s 劳动争议，自 %3$s 提出调解申请，到 %4$s 满十五日。期满未达成调解协议的，当事人可以依法向劳动争议仲裁委员会申请仲裁\
            （《中华人民共和国劳动争议调解仲裁法》第十四条）。调解不因此结束，双方愿意的可以继续调解。""");

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

    String text(String addressee, String caseNumber, LocalDate appliedOn, LocalDate dueOn) {
        return template.formatted(addressee, caseNumber, appliedOn, dueOn);
    }
}
