package org.fengqiao.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fengqiao.assignment.HandOverRefused.NotMoved;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks whether every case of a hand-over can go where it is meant to go: it says all that is wrong at once. */
@Component
class HandOverPlan {

    private final ConflictBook conflicts;
    private final MediatorPool pool;
    private final WorkAccounts accounts;

    HandOverPlan(ConflictBook conflicts, MediatorPool pool, WorkAccounts accounts) {
        this.conflicts = conflicts;
        this.pool = pool;
        this.accounts = accounts;
    }

    /** @throws HandOverRefused naming each case that cannot go, that nobody spoke of, or that is not there */
    void demand(List<HeldCase> work, Map<String, String> wanted) {
        var wrong = new ArrayList<NotMoved>();
        work.forEach(
                held -> wrong.addAll(look(held, wanted.get(held.file().number().code()))));
        wanted.keySet().stream()
                .filter(number -> work.stream()
                        .noneMatch(held -> held.file().number().code().equals(number)))
                .forEach(number -> wrong.add(new NotMoved(
                        number, "", "已不在此人手上，请刷新后再试。", "This case is in these hands no more; please reload.")));
        if (!wrong.isEmpty()) {
            throw new HandOverRefused(wrong);
        }
    }

    private List<NotMoved> look(HeldCase held, @Nullable String choice) {
        var number = held.file().number().code();
        if (choice == null || choice.isBlank()) {
            return List.of(new NotMoved(
                    number, "", "没有写明移交给谁；交给调委会的也要写明。", "Nobody is named for this case, nor the committee."));
        }
        return AssignmentDesk.COMMITTEE.equals(choice) || held.candidate(choice).isPresent()
                ? List.of()
                : List.of(refused(held, number, choice));
    }

    private NotMoved refused(HeldCase held, String number, String choice) {
        var person = pool.byLogin(choice).or(() -> pool.byPerson(choice));
        var name = person.map(Candidate::name).orElse(choice);
        var mediator = held.mediator();
        if (mediator == null) {
            return new NotMoved(number, name, "这是调委会的任务，只能交回调委会认领。", "A committee's task goes back to the committee.");
        }
        if (person.filter(each -> conflicts.isDeclared(held.file(), each.personId()))
                .isPresent()) {
            return new NotMoved(number, name, "已申报回避，不能承办本案（R05）。", "Has declared a conflict in this case (R05).");
        }
        return person.filter(each -> each.committee().equals(mediator.committee()))
                .flatMap(accounts::obstacle)
                .map(why -> new NotMoved(number, name, why.chinese() + "。", "Cannot take it: " + why.english() + "."))
                .orElse(new NotMoved(
                        number, name, "不是本案承办调委会的其他在任调解员。", "Is no other mediator in office of the case's committee."));
    }
}
