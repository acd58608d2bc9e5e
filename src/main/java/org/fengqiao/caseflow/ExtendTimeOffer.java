package org.fengqiao.caseflow;

import java.util.List;
import java.util.Optional;
import org.fengqiao.casefile.CaseAction;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.LimitExtension;
import org.fengqiao.casefile.PartyDetails;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.shared.Label;
import org.springframework.stereotype.Component;

/** Offers to extend the mediation, to whoever has the case, until its limit has passed (R09). */
@Component
class ExtendTimeOffer implements CaseAction {

    private final CaseCircle circle;
    private final Limits limits;

    ExtendTimeOffer(CaseCircle circle, Limits limits) {
        this.circle = circle;
        this.limits = limits;
    }

    @Override
    public String element() {
        return ClockActions.EXTEND.element();
    }

    @Override
    public List<Field> asked() {
        return asked(List.of());
    }

    private static List<Field> asked(List<Option> parties) {
        return List.of(
                Field.ticks("agreedBy", new Label("哪些当事人同意延长", "Which parties consent"), parties)
                        .because("须经全部当事人同意，缺一方都不能延长（R09）。", "All parties must consent (R09)."),
                Field.number("days", new Label("延长天数", "Days"), LimitExtension.MOST_DAYS)
                        .because(
                                "医疗纠纷按工作日，其他按日历日计算，最后一天遇休息日顺延（R11）。",
                                "Working days in a medical dispute, calendar days in others; a last day that is a day off moves on (R11)."),
                new Field("reason", new Label("延长的理由", "Reason"), true, 500)
                        .because("写明为什么在期限内调不完。", "Say why it cannot be done in time."));
    }

    @Override
    public Optional<Offer> offer(CaseFile file, CurrentUser user) {
        return file.isBeingMediated() && circle.has(file, user) && !limits.passed(CaseLimits.WHOLE, file.number())
                ? Optional.of(new Offer(
                        new Label("延长调解期限", "Extend the time"),
                        new Label(
                                "各方当事人都同意的，可以延长调解期限（R09）；期限已经届满的不能再延长。现在环节和以后各级的期限一并顺延。",
                                "With the consent of all parties the time may be extended (R09), but not once it is over. The limits of this stage and of those to come move along."),
                        "api/disputes/" + file.number() + "/clock/extend",
                        asked(file.parties().stream()
                                .map(ExtendTimeOffer::option)
                                .toList())))
                : Optional.empty();
    }

    private static Option option(PartyDetails party) {
        return Option.party(party.name(), party.side(), party.name());
    }
}
