package org.fengqiao.casefile;

import java.util.Set;
import org.fengqiao.identity.CurrentUser;

/** Cases that somebody may read without having anything to do with them, because he was asked about them. A later module knows which. */
public interface CaseGuests {

    /** Numbers of cases that are not closed. */
    Set<CaseNumber> openTo(CurrentUser user);
}
