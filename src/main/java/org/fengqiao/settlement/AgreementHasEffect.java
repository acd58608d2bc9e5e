package org.fengqiao.settlement;

import java.util.Optional;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.ClosingCondition;
import org.fengqiao.casefile.Standing;
import org.springframework.stereotype.Component;

/** A settled case closes once its agreement has effect and it is known whether it was performed (R22). */
@Component
class AgreementHasEffect implements ClosingCondition {

    private final SettlementAgreements agreements;

    AgreementHasEffect(SettlementAgreements agreements) {
        this.agreements = agreements;
    }

    @Override
    public Optional<String> missing(CaseFile file) {
        if (file.standing() != Standing.SETTLED) {
            return Optional.empty();
        }
        var agreement = agreements.latest(file.number()).filter(each -> each.round() == file.round());
        if (agreement.flatMap(SettlementAgreement::effectiveOn).isEmpty()) {
            return Optional.of("调解协议尚未生效。The agreement has no effect yet.");
        }
        return agreement.flatMap(SettlementAgreement::outcome).isEmpty()
                ? Optional.of("协议履行情况尚未确认。The performance of the agreement has not been confirmed.")
                : Optional.empty();
    }
}
