package org.fengqiao.assignment;

import java.util.List;
import java.util.Optional;
import org.fengqiao.casefile.CaseAction;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.Side;
import org.fengqiao.caseflow.Circle;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.shared.Label;
import org.springframework.stereotype.Component;

/** Offers to choose a mediator from the published list while the case is mediated (county report, R05). */
@Component
class OrderOffer implements CaseAction {

    private static final Label APPLICANT = new Label("甲方选定", "The applicant chooses");
    private static final Label RESPONDENT = new Label("乙方选定", "The respondent chooses");

    private final OrderBook book;
    private final PublishedList list;

    OrderOffer(OrderBook book, PublishedList list) {
        this.book = book;
        this.list = list;
    }

    @Override
    public String element() {
        return "start_partyChose";
    }

    @Override
    public List<Field> asked() {
        return asked(List.of());
    }

    @Override
    public Optional<Offer> offer(CaseFile file, CurrentUser user) {
        if (!file.isBeingMediated() || !Circle.NEAREST.has(file, user)) {
            return Optional.empty();
        }
        var order = book.latest(file.number());
        if (order.filter(each -> each.state() == OrderState.ORDERED).isPresent()) {
            return Optional.empty();
        }
        var people = list.of(file);
        return people.isEmpty()
                ? Optional.empty()
                : Optional.of(new Offer(
                        new Label("双方点单", "Choose a mediator together"),
                        new Label(
                                        "双方信得过同一位调解员的，可以从名册中点单：两边选的是同一人，系统就派单给他，三个工作日内接单或者退回（R05）。",
                                        "Where both sides trust the same mediator they may choose him from the list; he takes the case or returns it within three working days (R05).")
                                .and(order.map(each -> soFar(each, people)).orElse(Label.NONE)),
                        "api/disputes/" + file.number() + "/mediator-order",
                        asked(options(people))));
    }

    private static List<Field> asked(List<Option> people) {
        return List.of(
                Field.optionalChoice("applicantChoice", APPLICANT, people)
                        .because("还没有选的先空着，选定后再登记。", "Leave it empty until that side has chosen."),
                Field.optionalChoice("respondentChoice", RESPONDENT, people));
    }

    private static List<Option> options(List<PublishedMediator> people) {
        return people.stream()
                .map(each -> new Option(each.candidate().personId(), each.label()))
                .toList();
    }

    private static Label soFar(MediatorOrder order, List<PublishedMediator> people) {
        return switch (order.state()) {
            case CHOOSING -> choices(name(order, Side.APPLICANT, people), name(order, Side.RESPONDENT, people));
            case RETURNED -> {
                var why = order.returnReason().orElse("");
                yield new Label("上一次点单被退回：" + why + "。", " The last choice was returned: " + why + ".");
            }
            case LAPSED -> new Label("上一次点单超期未成。", " The last choice ran out of time.");
            default -> Label.NONE;
        };
    }

    private static Label choices(Label applicant, Label respondent) {
        return new Label(
                "目前甲方选定：%s；乙方选定：%s。".formatted(applicant.chinese(), respondent.chinese()),
                " So far the applicant: %s; the respondent: %s.".formatted(applicant.english(), respondent.english()));
    }

    private static Label name(MediatorOrder order, Side side, List<PublishedMediator> people) {
        return order.chosenBy(side)
                .map(person -> people.stream()
                        .map(PublishedMediator::candidate)
                        .filter(each -> each.personId().equals(person))
                        .map(each -> Label.same(each.name()))
                        .findFirst()
                        .orElse(new Label("（已不可选）", "(no longer on the list)")))
                .orElse(new Label("未选", "nobody yet"));
    }
}
