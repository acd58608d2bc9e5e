package org.fengqiao.related;

import java.util.List;
import java.util.Optional;
import org.fengqiao.casefile.CaseAction;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.shared.Label;
import org.springframework.stereotype.Component;

/** Offers to tie a case to another with the same cause, to whoever has it in care while it is mediated (R30). */
@Component
class LinkOffer implements CaseAction {

    @Override
    public String element() {
        return LinkDesk.LINK.element();
    }

    @Override
    public List<Field> asked() {
        return List.of(
                new Field("other", new Label("与哪一案关联（案号）", "Linked with (case number)"), true, 20),
                new Field("cause", new Label("共同的起因", "Common cause"), false, 200)
                        .because(
                                "新建关联组的必填；不写当事人姓名，各关联案件都看得到（R30）。",
                                "Needed for a new group; no names of parties, as all its cases show it (R30)."),
                new Field("reason", new Label("为什么关联", "Why"), true, 500)
                        .because("写明为什么是同一起因，不写当事人姓名。", "Say why it is the same cause; no names of parties."));
    }

    @Override
    public boolean rare() {
        return true;
    }

    @Override
    public Optional<Offer> offer(CaseFile file, CurrentUser user) {
        return file.isBeingMediated() && LinkDesk.IN_CARE.has(file, user)
                ? Optional.of(new Offer(
                        new Label(LinkDesk.LINK.name(), "Link cases"),
                        new Label(
                                "同一起因的案件可以关联，一起推举代表、一次联合调解；件数达到本县界限的，按重大事项在六小时内报告（R30）。一案只能属于一个关联组。",
                                "Cases of one cause are linked: they elect representatives together and are mediated in one session; from the county's number on they are a major event, reported within six hours (R30). A case belongs to one group."),
                        "api/disputes/" + file.number() + "/linked-cases",
                        asked()))
                : Optional.empty();
    }
}
