package org.fengqiao.continuity;

import java.util.ArrayList;
import java.util.List;
import org.fengqiao.audit.AuditVerifier;
import org.fengqiao.processadmin.TokenCheck;
import org.springframework.context.ApplicationContext;

/** What {@code --fengqiao.verify-records} would say of the application of a test. */
public final class WholeRecords {

    private WholeRecords() {}

    /** @return what is not whole; empty when all is */
    public static List<String> faults(ApplicationContext beans) {
        var faults = new ArrayList<String>();
        beans.getBean(RecordsCheck.class).run().forEach(each -> faults.add(each.text()));
        faults.addAll(
                VerifyRecordsAtStart.ofFlows(beans.getBean(TokenCheck.class).run()));
        var chain = beans.getBean(AuditVerifier.class).verify();
        if (!chain.isWhole()) {
            faults.add(chain.text());
        }
        return faults;
    }
}
