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
class VoidOffer implements CaseAction {

    @Override
    public String element() {
        return CorrectionDesk.element(CorrectionKind.VOIDED);
    }

    @Override
    public List<Field> asked() {
        return List.of(new Field("reason", new Label("为什么作废", "Why"), true, 500));
    }

    @Override
    public boolean rare() {
        return true;
    }

    @Override
    public Optional<Offer> offer(CaseFile file, CurrentUser user) {
        return CorrectionDesk.isOpenTo(file, user)
                ? Optional.of(new Offer(
                        new Label("作废登记", "Void the registration"),
                        new Label(
                                "登记有误、不该有这件案件的，在此作废：案件以“登记作废”结案，记录保留。",
                                "A case that should not be: it is closed as voided, and its record stays."),
                        "api/disputes/" + file.number() + "/void",
                        asked()))
                : Optional.empty();
    }
}
