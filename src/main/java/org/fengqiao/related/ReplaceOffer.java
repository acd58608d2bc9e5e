package org.fengqiao.related;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fengqiao.casefile.CaseAction;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.Standing;
import org.fengqiao.caseflow.CaseCircle;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.shared.Label;
import org.springframework.stereotype.Component;

/** Offers to replace a representative, to whoever has the case, while there is one (R30). */
@Component
class ReplaceOffer implements CaseAction {

    private final CaseCircle circle;
    private final RepresentativeBook book;

    ReplaceOffer(CaseCircle circle, RepresentativeBook book) {
        this.circle = circle;
        this.book = book;
    }

    @Override
    public String element() {
        return RepresentativeDesk.REPLACE.element();
    }

    @Override
    public List<Field> asked() {
        // The side is that of whoever is replaced; the timeline says it all the same.
        return Stream.concat(
                        asked(List.of()).stream(),
                        Stream.of(Field.choice("side", new Label("代表哪一方", "Which side"), ElectionFields.sides())))
                .toList();
    }

    private static List<Field> asked(List<Option> current) {
        return Stream.concat(
                        Stream.of(
                                Field.choice("representative", new Label("更换谁", "Who is replaced"), current),
                                new Field("reason", new Label("为什么更换", "Why"), true, 500)),
                        ElectionFields.all())
                .toList();
    }

    @Override
    public boolean rare() {
        return true;
    }

    @Override
    public Optional<Offer> offer(CaseFile file, CurrentUser user) {
        if (file.standing() == Standing.CLOSED || !circle.has(file, user)) {
            return Optional.empty();
        }
        var current = book.current(file.number()).stream()
                .map(each -> Option.party(String.valueOf(each.id()), each.side(), each.name()))
                .toList();
        return current.isEmpty()
                ? Optional.empty()
                : Optional.of(new Offer(
                        new Label(RepresentativeDesk.REPLACE.name(), "Replace a representative"),
                        new Label(
                                "原代表不再担任的，写明理由，由本方另行推举；原来的记录保留（R30）。",
                                "Say why; the side elects another. What was recorded stays (R30)."),
                        "api/disputes/" + file.number() + "/representatives/replaced",
                        asked(current)));
    }
}
