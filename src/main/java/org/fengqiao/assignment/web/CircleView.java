package org.fengqiao.assignment.web;

import java.util.List;
import org.fengqiao.assignment.AbsenceCircle;
import org.jspecify.annotations.Nullable;

/** A committee and those of its mediators for whom the reader may record an absence. */
record CircleView(String committee, String name, List<PersonView> mediators, List<ColleagueView> colleagues) {

    /** A mediator by the number in the roster; with the login id of those who have work in the system. */
    record PersonView(String id, String name, @Nullable String login) {}

    /** Who can stand in. */
    record ColleagueView(String login, String name) {}

    static CircleView of(AbsenceCircle circle) {
        return new CircleView(
                circle.committee(),
                circle.name(),
                circle.mediators().stream()
                        .map(each -> new PersonView(
                                each.id(), each.name(), each.loginId().orElse(null)))
                        .toList(),
                circle.colleagues().stream()
                        .map(each -> new ColleagueView(each.login(), each.displayName()))
                        .toList());
    }
}
