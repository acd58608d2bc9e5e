package org.fengqiao.intake;

import java.util.Optional;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.ClosingCondition;
import org.springframework.stereotype.Component;

/** An entrusted case closes once its result went back to the organ, whatever the result is (R22, R23). */
@Component
class EntrustingOrganTold implements ClosingCondition {

    private final Entrustments entrustments;

    EntrustingOrganTold(Entrustments entrustments) {
        this.entrustments = entrustments;
    }

    @Override
    public Optional<String> missing(CaseFile file) {
        return entrustments
                .findByNumber(file.number())
                .filter(each -> each.reply().isEmpty())
                .map(waiting -> "尚未把结果回复委托机关。The organ that entrusted the case has not been told the result.");
    }
}
