package org.fengqiao.caseflow;

import java.util.List;
import java.util.Optional;
import org.fengqiao.casefile.CaseAction;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.Source;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.shared.Label;
import org.springframework.stereotype.Component;

/** Asks for the day from which a court's case counts, and of no other case (R09). */
@Component
class ConfirmForCourtOffer implements CaseAction {

    private final CaseCircle circle;

    ConfirmForCourtOffer(CaseCircle circle) {
        this.circle = circle;
    }

    @Override
    public String element() {
        return ClockActions.CONFIRM.element();
    }

    @Override
    public List<Field> asked() {
        return List.of(
                Field.day("confirmedOn", new Label("签收法院委托材料的日期", "Day on which the court's papers were received"))
                        .because(
                                "法院委托的案件从签收之日起三十日（R09）；未登记前按申请日期计算。不填即今天。",
                                "A court's case has thirty days from that day (R09); until it is recorded the day of the application counts. Empty means today."));
    }

    @Override
    public Optional<Offer> offer(CaseFile file, CurrentUser user) {
        return file.source() == Source.ENTRUSTED_BY_COURT
                        && file.clock().courtConfirmedOn().isEmpty()
                        && file.isBeingMediated()
                        && circle.has(file, user)
                ? Optional.of(new Offer(
                        new Label("登记接收法院委托", "Record the court's papers"),
                        new Label(
                                "登记签收法院委托材料的日期，各环节期限改从这一天起算（R09）。只登记一次。",
                                "The day on which the court's papers were received: limits are counted from it (R09). Recorded once."),
                        "api/disputes/" + file.number() + "/clock/court-confirmation",
                        asked()))
                : Optional.empty();
    }
}
