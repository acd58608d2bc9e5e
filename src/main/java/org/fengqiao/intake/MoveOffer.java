package org.fengqiao.intake;

import java.util.List;
import java.util.Optional;
import org.fengqiao.casefile.CaseAction;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.shared.Label;
import org.springframework.stereotype.Component;

/** Offers it while the file still lets a registration be mended, to whoever may. */
@Component
class MoveOffer implements CaseAction {

    @Override
    public String element() {
        return CorrectionDesk.element(CorrectionKind.MOVED);
    }

    @Override
    public List<Field> asked() {
        return List.of(
                new Field(
                        "village",
                        new Label(
                                "移送到哪个村（社区）（代码，或者乡镇名加村名）",
                                "To which village (its code, or the township's name with its own)"),
                        true,
                        60),
                new Field("reason", new Label("为什么移送", "Why"), true, 500));
    }

    @Override
    public boolean rare() {
        return true;
    }

    @Override
    public Optional<Offer> offer(CaseFile file, CurrentUser user) {
        return CorrectionDesk.isOpenTo(file, user)
                ? Optional.of(new Offer(
                        new Label("移送正确的村", "Move to the right village"),
                        new Label(
                                "登记错了村（社区）的，移送到正确的地方：案号不变，从那里的村级重新办起，已有记录保留。",
                                "Where the village was wrong: the number stays, the case begins anew there, and what is recorded stays."),
                        "api/disputes/" + file.number() + "/move",
                        asked()))
                : Optional.empty();
    }
}
