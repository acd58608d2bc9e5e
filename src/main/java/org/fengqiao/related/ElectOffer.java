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

/** Offers to record an elected representative, to whoever has a case of a crowd (R30). */
@Component
class ElectOffer implements CaseAction {

    private final CaseCircle circle;
    private final Crowds crowds;

    ElectOffer(CaseCircle circle, Crowds crowds) {
        this.circle = circle;
        this.crowds = crowds;
    }

    @Override
    public String element() {
        return RepresentativeDesk.ELECT.element();
    }

    @Override
    public List<Field> asked() {
        return Stream.concat(
                        Stream.of(Field.choice("side", new Label("代表哪一方", "Which side"), ElectionFields.sides())),
                        ElectionFields.all())
                .toList();
    }

    @Override
    public Optional<Offer> offer(CaseFile file, CurrentUser user) {
        if (file.standing() == Standing.CLOSED || !circle.has(file, user)) {
            return Optional.empty();
        }
        return crowds.of(file)
                .map(crowd -> new Offer(
                        new Label(RepresentativeDesk.ELECT.name(), "Record a representative"),
                        crowd.label(),
                        "api/disputes/" + file.number() + "/representatives",
                        asked()));
    }
}
