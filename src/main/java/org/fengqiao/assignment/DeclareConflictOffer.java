package org.fengqiao.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fengqiao.casefile.CaseAction;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.Standing;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.shared.Label;
import org.springframework.stereotype.Component;

/** Offers to declare a conflict, for oneself or for a mediator in one's care, while the case is not closed. */
@Component
class DeclareConflictOffer implements CaseAction {

    private static final Field TIE = Field.choice(
            "tie",
            new Label("回避情形", "Conflict"),
            Option.of(Tie.class).stream()
                    .filter(option -> Tie.disclosed().contains(Tie.valueOf(option.value())))
                    .toList());
    private static final Field REASON = new Field("reason", new Label("具体情况", "Particulars"), true, 500);

    private final ConflictCircle circle;
    private final ConflictBook book;

    DeclareConflictOffer(ConflictCircle circle, ConflictBook book) {
        this.circle = circle;
        this.book = book;
    }

    @Override
    public String element() {
        return "declareConflict";
    }

    @Override
    public List<Field> asked() {
        return List.of(Field.choice("mediator", new Label("调解员", "Mediator"), List.of()), TIE, REASON);
    }

    @Override
    public Optional<Offer> offer(CaseFile file, CurrentUser user) {
        if (file.standing() == Standing.CLOSED) {
            return Optional.empty();
        }
        var open = circle.of(file, user).stream()
                .filter(each -> !book.isDeclared(file, each.personId()))
                .toList();
        return open.isEmpty() ? Optional.empty() : Optional.of(offer(file, user, open));
    }

    private static Offer offer(CaseFile file, CurrentUser user, List<Candidate> people) {
        var fields = new ArrayList<Field>();
        if (people.size() > 1 || !user.login().equals(people.get(0).login())) {
            fields.add(Field.choice(
                    "mediator",
                    new Label("哪位调解员", "Which mediator"),
                    people.stream().map(DeclareConflictOffer::option).toList()));
        }
        fields.add(TIE);
        fields.add(REASON);
        return new Offer(
                new Label("申报回避", "Declare a conflict"),
                new Label(
                        "调解员是当事人或其代理人的近亲属、与纠纷有利害关系的，在此申报；申报后不再指定其调解本案。",
                        "A mediator who is a near relative of a party or of its agent, or has an interest in the dispute, declares it here and will not be named for this case."),
                "api/disputes/" + file.number() + "/conflicts",
                fields);
    }

    private static Option option(Candidate person) {
        return Option.named(person.choice(), person.name());
    }
}
