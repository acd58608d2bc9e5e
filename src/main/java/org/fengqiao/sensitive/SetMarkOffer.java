package org.fengqiao.sensitive;

import java.util.List;
import java.util.Optional;
import org.fengqiao.casefile.CaseAction;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.shared.Label;
import org.springframework.stereotype.Component;

/** Offers to mark a party, whether or not there is a mark already. */
@Component
class SetMarkOffer implements CaseAction {

    @Override
    public String element() {
        return "setMark";
    }

    /** Nothing of it is ever in the timeline. */
    @Override
    public List<Field> asked() {
        return List.of();
    }

    @Override
    public boolean rare() {
        return true;
    }

    @Override
    public Optional<Offer> offer(CaseFile file, CurrentUser user) {
        return WhoMayLook.sets(user)
                ? Optional.of(new Offer(
                        new Label("标记特殊情况", "Mark a special circumstance"),
                        new Label(
                                "只记办案确实需要的；不在任何列表、导出、通知中出现，经批准才能查看，到期自动删除，最长一年。再次标记同一类别即为续期。",
                                "Only what the case needs. It appears in no list, export or notice, is opened with an approval only, and is deleted when its time is over, after a year at most. Marking the same kind again extends it."),
                        "api/disputes/" + file.number() + "/special-marks",
                        List.of(
                                PartyOfCase.choice(file),
                                Field.choice("kind", new Label("类别", "Kind"), Option.of(MarkKind.class)),
                                new Field("ground", new Label("依据和用途", "Ground and purpose"), true, 200),
                                Field.day("expiresOn", new Label("到期日", "Ends on")))))
                : Optional.empty();
    }
}
