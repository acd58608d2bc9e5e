package org.fengqiao.casefile;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.Map;
import org.fengqiao.audit.AuditAction;
import org.fengqiao.audit.AuditTrail;
import org.fengqiao.audit.SearchHash;
import org.fengqiao.identity.CurrentUsers;
import org.fengqiao.shared.Paging;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds cases by a party, among those that the user may know of; that somebody looked is on record. */
@Service
@Transactional
public class PartySearch {

    private final CaseFiles files;
    private final SearchHash hash;
    private final CurrentUsers users;
    private final AuditTrail trail;

    PartySearch(CaseFiles files, SearchHash hash, CurrentUsers users, AuditTrail trail) {
        this.files = files;
        this.hash = hash;
        this.users = users;
        this.trail = trail;
    }

    /** A page of the cases in which the party stands on any side, newest first. */
    public Page<CaseFile> find(WantedParty wanted, Paging paging) {
        var scope = CaseScope.of(users.require());
        var newestFirst = PageRequest.of(
                paging.page(), paging.size(), Sort.by(Sort.Direction.DESC, "registeredAt", "number.code"));
        var found = files.findAll(
                (root, query, builder) ->
                        builder.and(scope.condition(root, query, builder), stands(wanted, root, query, builder)),
                newestFirst);
        trail.record(AuditAction.SEARCHED, "parties", Map.of("by", wanted.by(), "found", found.getTotalElements()));
        return found;
    }

    private Predicate stands(WantedParty wanted, Root<CaseFile> file, CriteriaQuery<?> query, CriteriaBuilder builder) {
        var here = query.subquery(Integer.class);
        var party = here.correlate(file).join("parties");
        var all = new ArrayList<Predicate>();
        if (wanted.name() != null) {
            all.add(builder.equal(party.get("nameHash"), hash.name(wanted.name())));
        }
        if (wanted.idNumber() != null) {
            all.add(builder.equal(party.get("idNumberHash"), hash.idNumber(wanted.idNumber())));
        }
        if (wanted.phone() != null) {
            all.add(builder.equal(party.get("phoneHash"), hash.phone(wanted.phone())));
        }
        here.select(builder.literal(1)).where(all.toArray(Predicate[]::new));
        return builder.exists(here);
    }
}
