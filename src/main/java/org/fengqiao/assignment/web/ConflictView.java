package org.fengqiao.assignment.web;

import java.time.Instant;
import org.fengqiao.assignment.DeclaredConflict;
import org.fengqiao.assignment.Tie;

/** A declared conflict on the wire. */
record ConflictView(String mediator, Tie tie, String tieName, String reason, String declaredBy, Instant declaredAt) {

    static ConflictView of(DeclaredConflict conflict) {
        return new ConflictView(
                conflict.personId(),
                conflict.tie(),
                conflict.tie().chinese(),
                conflict.reason(),
                conflict.declaredBy(),
                conflict.declaredAt());
    }
}
