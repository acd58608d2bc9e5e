package org.fengqiao.casefile;

import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import org.fengqiao.audit.SearchHash;
import org.springframework.stereotype.Component;

/** Writes beside each sealed party what a search compares. */
@Component
class PartyHashes {

    private final SearchHash hash;

    PartyHashes(SearchHash hash) {
        this.hash = hash;
    }

    @PrePersist
    @PreUpdate
    void write(Party party) {
        party.hash(hash);
    }
}
