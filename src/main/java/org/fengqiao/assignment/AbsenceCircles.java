package org.fengqiao.assignment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.casefile.NotYoursToDo;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.organisation.Committee;
import org.fengqiao.organisation.Committees;
import org.fengqiao.roster.AbsenceBook;
import org.fengqiao.roster.Mediator;
import org.fengqiao.roster.Roster;
import org.fengqiao.shared.FieldsRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** For whom somebody records absences: for himself, and for the mediators of the committees in his care. */
@Component
class AbsenceCircles {

    private final Roster roster;
    private final Committees committees;
    private final CommitteesInCare care;
    private final AbsenceBook book;
    private final Colleagues colleagues;

    AbsenceCircles(
            Roster roster, Committees committees, CommitteesInCare care, AbsenceBook book, Colleagues colleagues) {
        this.colleagues = colleagues;
        this.roster = roster;
        this.committees = committees;
        this.care = care;
        this.book = book;
    }

    /** The mediators in office, by committee; the user's own committee with nobody but him where it is not in his care. */
    List<AbsenceCircle> of(CurrentUser user) {
        var cared = care.of(user);
        var people = roster.mediatorsOf(cared.stream().map(Committee::code).toList()).stream()
                .filter(each -> each.inOfficeOn(book.today()))
                .collect(Collectors.groupingBy(Mediator::committeeCode));
        var own = roster.mediatorByLogin(user.login())
                .filter(each -> !people.containsKey(each.committeeCode()))
                .map(each -> circle(each.committeeCode(), nameOf(each), List.of(each)));
        return Stream.concat(own.stream(), circles(cared, people)).toList();
    }

    private AbsenceCircle circle(String committee, String name, List<Mediator> people) {
        return new AbsenceCircle(committee, name, people, colleagues.of(committee));
    }

    private Stream<AbsenceCircle> circles(List<Committee> cared, Map<String, List<Mediator>> people) {
        return cared.stream()
                .filter(each -> people.containsKey(each.code()))
                .map(each -> circle(each.code(), each.name(), people.getOrDefault(each.code(), List.of())));
    }

    /**
     * The mediator who is meant.
     *
     * @param written number in the roster or login id; nothing for the user himself
     * @throws FieldsRefused when there is no such mediator
     * @throws NotYoursToDo when it is not for the user to say
     */
    Mediator require(CurrentUser user, @Nullable String written) {
        var wanted = written == null || written.isBlank() ? user.login() : written.strip();
        var mediator = roster.mediator(wanted)
                .or(() -> roster.mediatorByLogin(wanted))
                .orElseThrow(() -> new FieldsRefused("mediator", "没有这位调解员，请选择。", "There is no such mediator."));
        if (!contains(user, mediator)) {
            throw new NotYoursToDo("调解员本人，或者负责该调委会的工作人员", "The mediator, or who looks after the mediator's committee");
        }
        return mediator;
    }

    /** Whether the mediator is the user, or in his care. */
    boolean contains(CurrentUser user, Mediator mediator) {
        return mediator.loginId().filter(user.login()::equals).isPresent()
                || committees
                        .findByCode(mediator.committeeCode())
                        .filter(each -> CommitteesInCare.looksAfter(user, each))
                        .isPresent();
    }

    /** The mediator behind a number. */
    Optional<Mediator> mediator(String id) {
        return roster.mediator(id);
    }

    /** Name of the mediator's committee. */
    String nameOf(Mediator mediator) {
        return committees
                .findByCode(mediator.committeeCode())
                .map(Committee::name)
                .orElse(mediator.committeeCode());
    }
}
