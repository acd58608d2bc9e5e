package org.fengqiao.identity;

import java.util.Optional;

/** Tells who is acting: in a request of ours, in a request of Tasklist or Cockpit, and inside an engine command. */
public interface CurrentUsers {

    /** The person acting, or nobody when a timer or the start of the application acts. */
    Optional<CurrentUser> find();

    /** The person acting; refused with {@link NobodyLoggedIn} when there is none. */
    default CurrentUser require() {
        return find().orElseThrow(NobodyLoggedIn::new);
    }
}
