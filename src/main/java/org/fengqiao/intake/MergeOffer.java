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
class MergeOffer implements CaseAction {

    @Override
    public String element() {
        return CorrectionDesk.element(CorrectionKind.MERGED);
    }

    @Override
    public List<Field> asked() {
        return List.of(
                new Field("into", new Label("并入哪一案（案号）", "Into which case (case number)"), true, 20),
                new Field("reason", new Label("为什么合并", "Why"), true, 500));
    }

    @Override
    public boolean rare() {
        return true;
    }

    @Override
    public Optional<Offer> offer(CaseFile file, CurrentUser user) {
        return CorrectionDesk.isOpenTo(file, user)
                ? Optional.of(new Offer(
                        new Label("并入另一案", "Merge into another case"),
                        new Label(
                                "同一纠纷登记了两次的，把本案并入另一案：本案结案，另一案继续办理，记录都保留。",
                                "Where a dispute was registered twice: this case is closed, the other one goes on, and both records stay."),
                        "api/disputes/" + file.number() + "/merge",
                        asked()))
                : Optional.empty();
    }
}
