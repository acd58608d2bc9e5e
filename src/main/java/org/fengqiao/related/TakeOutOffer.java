package org.fengqiao.related;

import java.util.List;
import java.util.Optional;
import org.fengqiao.casefile.CaseAction;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.shared.Label;
import org.springframework.stereotype.Component;

/** Offers to take a case out of its group, to whoever has it in care (R30). */
@Component
class TakeOutOffer implements CaseAction {

    private final LinkBook book;

    TakeOutOffer(LinkBook book) {
        this.book = book;
    }

    @Override
    public String element() {
        return LinkDesk.TAKE_OUT.element();
    }

    @Override
    public List<Field> asked() {
        return List.of(new Field("reason", new Label("为什么移出", "Why"), true, 500));
    }

    @Override
    public boolean rare() {
        return true;
    }

    @Override
    public Optional<Offer> offer(CaseFile file, CurrentUser user) {
        return LinkDesk.IN_CARE.has(file, user) && book.groupOf(file.number()).isPresent()
                ? Optional.of(new Offer(
                        new Label(LinkDesk.TAKE_OUT.name(), "Take out of the group"),
                        new Label(
                                "本案起因与其他案件不同的，写明理由移出；关联的记录保留。组中只剩一案的，关联随之解除。",
                                "A case with another cause is taken out, with the reason; the record of the link stays. A group of one is no group any more."),
                        "api/disputes/" + file.number() + "/linked-cases/taken-out",
                        asked()))
                : Optional.empty();
    }
}
