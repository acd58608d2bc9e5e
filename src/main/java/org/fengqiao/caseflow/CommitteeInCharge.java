package org.fengqiao.caseflow;

import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseMediator;
import org.fengqiao.casefile.Tier;
import org.fengqiao.organisation.Committee;
import org.fengqiao.organisation.Jurisdiction;
import org.springframework.stereotype.Component;

/**
 * Which committee's people are offered the tasks of a stage: the village's for on-site mediation and the ledger, the
 * township's for its mediation and every follow-up (the county centre's where two townships are concerned), the county centre's for a referral, and for the settlement whoever
 * settled it (county report; R07, R08, R20).
 */
@Component
class CommitteeInCharge {

    private final Jurisdiction jurisdiction;

    CommitteeInCharge(Jurisdiction jurisdiction) {
        this.jurisdiction = jurisdiction;
    }

    String of(String stage, CaseFile file) {
        return switch (stage) {
            case DisputeLifecycle.TOWNSHIP_MEDIATION -> Committee.codeOf(file.township());
            case DisputeLifecycle.FOLLOW_UP_CHECK ->
                file.acrossTownships() ? jurisdiction.countyCentre() : Committee.codeOf(file.township());
            case DisputeLifecycle.COUNTY_REFERRAL -> jurisdiction.countyCentre();
            case DisputeLifecycle.CASE_CLOSING,
                    DisputeLifecycle.RISK_REPORT_FLOW,
                    DisputeLifecycle.MEDIATOR_ORDER_FLOW,
                    DisputeLifecycle.MAJOR_EVENT_REPORT_FLOW -> ofTier(file);
            case DisputeLifecycle.SETTLEMENT, DisputeLifecycle.JUDICIAL_CONFIRMATION ->
                file.mediator().map(CaseMediator::committee).orElseGet(() -> ofTier(file));
            default -> Committee.codeOf(file.village());
        };
    }

    /** The committee of the tier where the case is. */
    String ofTier(CaseFile file) {
        return file.tier() == Tier.VILLAGE
                ? Committee.codeOf(file.village())
                : file.tier() == Tier.TOWNSHIP ? Committee.codeOf(file.township()) : jurisdiction.countyCentre();
    }
}
