package org.fengqiao.assignment;

import java.util.List;
import org.fengqiao.identity.CurrentUsers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The published list as somebody at work reads it to a party (county report, R05). */
@Service
@Transactional(readOnly = true)
public class MediatorListing {

    private final PublishedList list;
    private final CurrentUsers users;

    MediatorListing(PublishedList list, CurrentUsers users) {
        this.list = list;
        this.users = users;
    }

    /** Of the townships whose cases the user sees, and of the industry committees. */
    public List<PublishedMediator> forUser() {
        return list.of(users.require().caseTownships());
    }
}
