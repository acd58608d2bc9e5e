package org.fengqiao.related;

import java.util.List;
import java.util.Optional;
import org.fengqiao.casefile.CaseAction;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.identity.CurrentUser;
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
        return List.of(new Field("reason", "为什么移出", true, 500));
    }

    @Override
    public boolean rare() {
        return true;
    }

    @Override
    public Optional<Offer> offer(CaseFile file, CurrentUser user) {
        return LinkDesk.IN_CARE.has(file, user) && book.groupOf(file.number()).isPresent()
                ? Optional.of(new Offer(
                        LinkDesk.TAKE_OUT.name(),
                        "本案起因与其他案件不同的，写明理由移出；关联的记录保留。组中只剩一案的，关联随之解除。",
                        "api/disputes/" + file.number() + "/linked-cases/taken-out",
                        asked()))
                : Optional.empty();
    }
}
