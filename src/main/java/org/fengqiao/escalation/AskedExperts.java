package org.fengqiao.escalation;

import java.util.Set;
import org.fengqiao.casefile.CaseGuests;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.identity.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An expert reads the cases about which he was asked, until they are closed. */
@Component
class AskedExperts implements CaseGuests {

    private final ExpertRequests requests;

    AskedExperts(ExpertRequests requests) {
        this.requests = requests;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<CaseNumber> openTo(CurrentUser user) {
        return user.has(Role.EXPERT) ? Set.copyOf(requests.openCases(user.login())) : Set.of();
    }
}
