package org.fengqiao.assignment;

import java.time.Clock;
import java.util.HashMap;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.Side;
import org.fengqiao.casefile.SubmittedElement;
import org.fengqiao.caseflow.CaseCommand;
import org.fengqiao.caseflow.CaseFlow;
import org.fengqiao.caseflow.Circle;
import org.fengqiao.caseflow.DisputeLifecycle;
import org.fengqiao.shared.FieldsRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down whom the sides choose from the published list, together or one after the other (county report, R05). */
@Service
@Transactional
public class OrderDesk {

    private static final SubmittedElement ELEMENT =
            new SubmittedElement(DisputeLifecycle.MEDIATOR_ORDER_FLOW, "start_partyChose", "双方点单", null);

    private final CaseCommand command;
    private final OrderBook book;
    private final PublishedList list;
    private final CaseFlow flow;
    private final Clock clock;

    OrderDesk(CaseCommand command, OrderBook book, PublishedList list, CaseFlow flow, Clock clock) {
        this.command = command;
        this.book = book;
        this.list = list;
        this.flow = flow;
        this.clock = clock;
    }

    /**
     * One side chooses, or both do. When both have chosen the same person the case is sent to him; until then either may
     * choose anew.
     *
     * @param applicantChoice number in the roster, or null when this side says nothing now
     * @throws FieldsRefused when neither side chose, or somebody who cannot be chosen in this case
     * @throws org.fengqiao.casefile.NotYoursToDo when it is not the user's to record
     * @throws org.fengqiao.casefile.CaseRuleViolated when nobody mediates the case, or both have chosen already
     */
    public MediatorOrder choose(
            CaseNumber number, @Nullable String applicantChoice, @Nullable String respondentChoice) {
        return command.on(number, Circle.NEAREST, (file, user) -> {
            var choices = new HashMap<Side, PublishedMediator>();
            read(file, choices, Side.APPLICANT, "applicantChoice", applicantChoice);
            read(file, choices, Side.RESPONDENT, "respondentChoice", respondentChoice);
            if (choices.isEmpty()) {
                throw new FieldsRefused("applicantChoice", "请选择至少一方选定的调解员。", "At least one side chooses somebody.");
            }
            var isNew = book.open(number).isEmpty();
            var order = book.openOrNew(file, user.login());
            var agreed = choices.entrySet().stream()
                    .filter(each -> order.choose(
                            each.getKey(), each.getValue().candidate().personId(), clock.instant()))
                    .count();
            command.record(ELEMENT, file, user, words(choices));
            move(order, isNew, agreed > 0);
            return order;
        });
    }

    private void read(
            CaseFile file, HashMap<Side, PublishedMediator> choices, Side side, String field, @Nullable String person) {
        if (person != null && !person.isBlank()) {
            choices.put(
                    side,
                    list.find(file, person)
                            .orElseThrow(() -> new FieldsRefused(
                                    field,
                                    "此人不在本案可以选择的名册中（R05）。",
                                    "This person cannot be chosen in this case (R05).")));
        }
    }

    private void move(MediatorOrder order, boolean isNew, boolean agreed) {
        if (isNew) {
            flow.beginBeside(DisputeLifecycle.MEDIATOR_ORDER_FLOW, order.number(), order.id());
        }
        if (agreed) {
            flow.signal(order.number(), DisputeLifecycle.BOTH_SIDES_CHOSE);
        }
    }

    /** Names of staff, so that the timeline reads well in ten years. */
    private static HashMap<String, String> words(HashMap<Side, PublishedMediator> choices) {
        var words = new HashMap<String, String>();
        choices.forEach((side, chosen) -> words.put(
                side == Side.APPLICANT ? "applicantChoice" : "respondentChoice",
                chosen.candidate().name() + "（" + chosen.committeeName() + "）"));
        return words;
    }
}
