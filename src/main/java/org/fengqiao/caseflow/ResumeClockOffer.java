package org.fengqiao.caseflow;

import java.util.List;
import java.util.Optional;
import org.fengqiao.casefile.CaseAction;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.shared.Label;
import org.springframework.stereotype.Component;

/** Offers to let the clock go on, to whoever has the case, while it stands still (R09). */
@Component
class ResumeClockOffer implements CaseAction {

    private final CaseCircle circle;

    ResumeClockOffer(CaseCircle circle) {
        this.circle = circle;
    }

    @Override
    public String element() {
        return ClockActions.RESUME.element();
    }

    @Override
    public List<Field> asked() {
        return List.of(
                Field.day("resumedOn", new Label("从哪天起恢复", "Starts again on"))
                        .because(
                                "收到鉴定或者专家意见的那天，这一天起重新计入期限（R09）；不填即今天。",
                                "The day on which the opinion came: from it on the time counts again (R09); empty means today."));
    }

    @Override
    public Optional<Offer> offer(CaseFile file, CurrentUser user) {
        return file.clock().isStopped() && circle.has(file, user)
                ? Optional.of(new Offer(
                        new Label("恢复计时", "Start the clock again"),
                        new Label(
                                "鉴定或者专家意见已经收到，期限继续计算；暂停的天数不计（R09）。",
                                "The expert's opinion has come; the days in between do not count (R09)."),
                        "api/disputes/" + file.number() + "/clock/resume",
                        asked()))
                : Optional.empty();
    }
}
