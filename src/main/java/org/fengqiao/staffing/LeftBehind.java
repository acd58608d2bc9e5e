package org.fengqiao.staffing;

import java.util.List;
import org.fengqiao.casefile.CaseLoad;
import org.fengqiao.identity.HeldWork;
import org.fengqiao.roster.Mediator;
import org.fengqiao.shared.FieldsRefused;
import org.springframework.stereotype.Component;

/** What somebody still has in hand, and what waits at a committee. */
@Component
class LeftBehind {

    private final List<HeldWork> held;
    private final CaseLoad load;

    LeftBehind(List<HeldWork> held, CaseLoad load) {
        this.held = held;
        this.load = load;
    }

    /** In words, one for each piece. Whoever has no login holds no task, and may be named for a case all the same. */
    List<String> of(Mediator mediator) {
        var login = mediator.loginId();
        return login.isPresent()
                ? held.stream().flatMap(kind -> kind.of(login.get()).stream()).toList()
                : load.inHandsOfPerson(mediator.id()).stream()
                        .map(file -> file.number() + " 承办")
                        .toList();
    }

    /** @throws FieldsRefused at a field, naming what is to be handed over first */
    void demandNone(String field, Mediator mediator) {
        var work = of(mediator);
        if (!work.isEmpty()) {
            var all = String.join("；", work);
            throw new FieldsRefused(
                    field,
                    "手上还有没办完的工作，请先到“移交”页移交：" + all + "。",
                    "Hand over the open work first, on the page Hand over: " + all + ".");
        }
    }

    /** Whether a case of the unit is not closed, or is with a mediator of the committee. */
    boolean isLeftAt(String committee, String unit) {
        return !load.openCasesByMediator(committee).isEmpty() || load.isOpenIn(unit);
    }

    /** Whether a case of the township is not closed. */
    boolean isLeftIn(String township) {
        return load.isOpenInTownship(township);
    }
}
