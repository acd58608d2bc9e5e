package org.fengqiao.escalation;

import java.util.List;
import java.util.Optional;
import org.fengqiao.casefile.CaseAction;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.identity.Accounts;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.identity.Role;
import org.fengqiao.shared.Label;
import org.springframework.stereotype.Component;

/** Offers to ask an expert while the case is mediated. */
@Component
class AskExpertOffer implements CaseAction {

    private final Accounts accounts;

    AskExpertOffer(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public String element() {
        return ExpertDesk.ASKED.element();
    }

    @Override
    public List<Field> asked() {
        return asked(List.of());
    }

    @Override
    public boolean rare() {
        return true;
    }

    @Override
    public Optional<Offer> offer(CaseFile file, CurrentUser user) {
        if (!file.isBeingMediated() || !ExpertDesk.ASKING.has(file, user)) {
            return Optional.empty();
        }
        var experts = accounts.holding(Role.EXPERT).stream()
                .map(each -> Option.named(each.login(), each.displayName()))
                .toList();
        return experts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Offer(
                        new Label("请专家出具意见", "Ask an expert"),
                        new Label(
                                "双方同意的，可以请智囊团专家出具书面意见。专家看得到案情，看不到当事人的姓名、证件、电话和住址。",
                                "With the consent of both sides an expert gives an opinion in writing. The expert sees the facts, and neither names nor numbers nor addresses."),
                        "api/disputes/" + file.number() + "/expert-requests",
                        asked(experts)));
    }

    private static List<Field> asked(List<Option> experts) {
        return List.of(
                Field.choice(
                                "partiesAgree",
                                new Label("双方是否同意", "Do both sides agree"),
                                List.of(
                                        new Option("yes", new Label("双方同意", "Both agree")),
                                        new Option("no", new Label("没有同意", "They do not"))))
                        .because(
                                "邀请专家须经当事人同意（人民调解法第二十条）。",
                                "An expert is invited with the parties' consent (People's Mediation Law art. 20)."),
                Field.choice("expert", new Label("专家", "Expert"), experts),
                new Field("question", new Label("咨询问题", "Question"), true, 1000)
                        .because("不写当事人的姓名、电话。", "No names or telephones of parties."),
                Field.day("dueOn", new Label("请在哪天以前答复", "Answer by")));
    }
}
