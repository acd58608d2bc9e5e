package org.fengqiao.casefile;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fengqiao.identity.CurrentUser;
import org.springframework.stereotype.Component;

/** Which cases somebody may know of, with those that he was asked about. */
@Component
public class CaseScopes {

    private final List<CaseGuests> guests;

    CaseScopes(List<CaseGuests> guests) {
        this.guests = guests;
    }

    /** For lists, which tell no party. */
    public CaseScope of(CurrentUser user) {
        return CaseScope.of(user).withAsked(asked(user));
    }

    private Set<CaseNumber> asked(CurrentUser user) {
        return guests.stream().flatMap(each -> each.openTo(user).stream()).collect(Collectors.toUnmodifiableSet());
    }
}
