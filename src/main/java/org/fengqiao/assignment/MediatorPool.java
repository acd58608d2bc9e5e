package org.fengqiao.assignment;

import java.util.List;
import java.util.Optional;

/** Where candidates come from. */
interface MediatorPool {

    /** The mediators of a committee who are in office today, by their number. */
    List<Candidate> of(String committee);

    /** The mediator who logs in under an id, if in office today. */
    Optional<Candidate> byLogin(String login);

    /** The mediator with a number in the roster, if in office today. */
    Optional<Candidate> byPerson(String personId);

    /** All mediators of a name who are in office today. */
    List<Candidate> byName(String name);
}
