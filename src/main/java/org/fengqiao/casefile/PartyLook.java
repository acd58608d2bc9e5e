package org.fengqiao.casefile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.audit.AuditAction;
import org.fengqiao.audit.AuditTrail;
import org.fengqiao.audit.SearchHash;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks for a party beside other things that are known of a case: by what stands sealed beside its name, and on record. */
@Component
public class PartyLook {

    private final SearchHash hash;
    private final AuditTrail trail;

    PartyLook(SearchHash hash, AuditTrail trail) {
        this.hash = hash;
        this.trail = trail;
    }

    /** What the columns of one row of {@code party} must hold, by column: hashes, which tell nothing of the person. */
    public Map<String, String> columns(WantedParty wanted) {
        var columns = new LinkedHashMap<String, String>();
        if (wanted.name() != null) {
            columns.put("name_hash", hash.name(wanted.name()));
        }
        if (wanted.idNumber() != null) {
            columns.put("id_number_hash", String.valueOf(hash.idNumber(wanted.idNumber())));
        }
        if (wanted.phone() != null) {
            columns.put("phone_hash", String.valueOf(hash.phone(wanted.phone())));
        }
        return columns;
    }

    /** That somebody looked, by what and how many were found; never for whom. In the transaction that looked. */
    @Transactional
    public void note(WantedParty wanted, long found, List<String> besides) {
        trail.record(AuditAction.SEARCHED, "parties", Map.of("by", wanted.by(), "besides", besides, "found", found));
    }
}
