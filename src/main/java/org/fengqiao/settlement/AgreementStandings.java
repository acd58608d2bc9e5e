package org.fengqiao.settlement;

import java.util.List;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.shared.Label;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What has become of the agreements of a case, in words. */
@Service
@Transactional(readOnly = true)
public class AgreementStandings {

    private final SettlementAgreements agreements;
    private final JudicialConfirmations confirmations;
    private final SigningLimit signing;

    AgreementStandings(SettlementAgreements agreements, JudicialConfirmations confirmations, SigningLimit signing) {
        this.agreements = agreements;
        this.confirmations = confirmations;
        this.signing = signing;
    }

    /** A line for each round that had an agreement, oldest first. */
    public List<Line> of(CaseFile file) {
        var windows = confirmations.findByNumberOrderByRound(file.number());
        return agreements.all(file.number()).stream()
                .map(agreement -> new Line(
                        agreement.round(),
                        isSuperseded(agreement, file)
                                ? AgreementText.superseded(agreement).and(confirmation(agreement, windows, true))
                                : standing(agreement, file, windows)))
                .toList();
    }

    /** Nothing is waited for any more: the sides have mediated again before it was performed (R20, R21). */
    private static boolean isSuperseded(SettlementAgreement agreement, CaseFile file) {
        return agreement.round() < file.round()
                && agreement.outcome().isEmpty()
                && agreement.effectiveOn().isPresent();
    }

    private Label standing(SettlementAgreement agreement, CaseFile file, List<JudicialConfirmation> windows) {
        return agreement
                .standing()
                .and(untilWhen(agreement, file.number()))
                .and(confirmation(agreement, windows, false));
    }

    private static Label confirmation(
            SettlementAgreement agreement, List<JudicialConfirmation> windows, boolean endedOnly) {
        return windows.stream()
                .filter(window -> window.round() == agreement.round())
                .filter(window -> !endedOnly || window.end().isPresent())
                .findFirst()
                .map(ConfirmationText::of)
                .orElse(Label.NONE);
    }

    private Label untilWhen(SettlementAgreement agreement, CaseNumber number) {
        if (!AgreementText.awaitsSignatures(agreement)) {
            return Label.NONE;
        }
        var last = signing.lastDay(number);
        return new Label("签署期限：" + last + "。", " To be signed by " + last + ".");
    }

    /** One round's agreement, in both languages. */
    public record Line(int round, Label text) {}
}
