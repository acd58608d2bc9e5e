package org.fengqiao.settlement;

import java.util.List;
import org.fengqiao.casefile.CaseNumber;
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
    public List<Line> of(CaseNumber number) {
        var windows = confirmations.findByNumberOrderByRound(number);
        return agreements.findByNumberOrderByRound(number).stream()
                .map(agreement -> new Line(
                        agreement.round(),
                        agreement.standing()
                                + untilWhen(agreement, number)
                                + windows.stream()
                                        .filter(window -> window.round() == agreement.round())
                                        .findFirst()
                                        .map(ConfirmationText::of)
                                        .orElse("")))
                .toList();
    }

    private String untilWhen(SettlementAgreement agreement, CaseNumber number) {
        return AgreementText.awaitsSignatures(agreement) ? "签署期限：" + signing.lastDay(number) + "。" : "";
    }

    /** One round's agreement, in Chinese. */
    public record Line(int round, String text) {}
}
