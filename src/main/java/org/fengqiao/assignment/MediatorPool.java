package org.fengqiao.assignment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where candidates come from. */
interface MediatorPool {

    /** The mediators of committees who are in office today, by their number. */
    List<Candidate> of(Collection<String> committees);

    /** The mediators of a committee who are in office today, by their number. */
    default List<Candidate> of(String committee) {
        return of(Set.of(committee));
    }

    /** The mediator who logs in under an id, if in office today. */
    Optional<Candidate> byLogin(String login);

    /** The mediator with a number in the roster, if in office today. */
    Optional<Candidate> byPerson(String personId);

    /** All mediators of a name who are in office today. */
    List<Candidate> byName(String name);
}
