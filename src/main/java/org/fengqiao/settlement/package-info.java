/**
 * The agreement of a settled dispute: its terms, who signed and when, the day from which it binds, and whether it was
 * performed. Owns settlement_agreement and agreement_aftermath; publishes AgreementTookEffect.
 */
@ApplicationModule(
        displayName = "Settlement",
        allowedDependencies = {
            "shared",
            "organisation",
            "deadline",
            "identity",
            "audit",
            "casefile",
            "caseflow",
            "mediation"
        })
@NullMarked
package org.fengqiao.settlement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
