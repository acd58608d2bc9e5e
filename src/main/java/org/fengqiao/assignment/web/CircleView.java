package org.fengqiao.assignment.web;

import java.util.List;
import org.fengqiao.assignment.AbsenceCircle;

/** A committee and those of its mediators for whom the reader may record an absence. */
record CircleView(String committee, String name, List<PersonView> mediators) {

    /** A mediator by the number in the roster. */
    record PersonView(String id, String name) {}

    static CircleView of(AbsenceCircle circle) {
        return new CircleView(
                circle.committee(),
                circle.name(),
                circle.mediators().stream()
                        .map(each -> new PersonView(each.id(), each.name()))
                        .toList());
    }
}
