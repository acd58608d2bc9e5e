package org.fengqiao.caseflow;

import java.util.List;
import java.util.Optional;
import org.fengqiao.casefile.CaseAction;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.StopGround;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.shared.Label;
import org.springframework.stereotype.Component;

/** Offers to stop the clock, to whoever has the case, while it runs (R09). */
@Component
class StopClockOffer implements CaseAction {

    private final CaseCircle circle;

    StopClockOffer(CaseCircle circle) {
        this.circle = circle;
    }

    @Override
    public String element() {
        return ClockActions.STOP.element();
    }

    @Override
    public List<Field> asked() {
        return List.of(
                Field.choice("ground", new Label("因何暂停", "Why it stops"), Option.of(StopGround.class))
                        .because(
                                "只有专家咨询和鉴定的时间不计入调解期限（R09）。",
                                "Only the time of an expert's opinion or an appraisal does not count (R09)."),
                Field.day("stoppedOn", new Label("从哪天起暂停", "Stops on"))
                        .because(
                                "这一天起不计入期限；不填即今天，不能是将来的日期。",
                                "From this day on the time does not count; empty means today, and it is never in the future."),
                new Field("reason", new Label("委托谁、要弄清什么", "Who is asked, and what for"), true, 500)
                        .because(
                                "说明为什么期限可以顺延，当事人和督导员都会看到。",
                                "Say why the limit may move; parties and supervisors will read it."));
    }

    @Override
    public Optional<Offer> offer(CaseFile file, CurrentUser user) {
        return file.isBeingMediated() && !file.clock().isStopped() && circle.has(file, user)
                ? Optional.of(new Offer(
                        new Label("暂停计时", "Stop the clock"),
                        new Label(
                                "专家咨询、鉴定的时间不计入调解期限（R09）。暂停期间各环节都不到期，恢复后期限按暂停的天数顺延；当事人仍可随时退出。",
                                "The time of an expert's opinion does not count (R09). Nothing falls due meanwhile, and every limit moves by the days that it stood still; the parties may leave at any time."),
                        "api/disputes/" + file.number() + "/clock/stop",
                        asked()))
                : Optional.empty();
    }
}
