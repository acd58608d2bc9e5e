package org.fengqiao.mediation;

import java.util.stream.Collectors;
import org.fengqiao.casefile.CaseDesk;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.PartyDetails;
import org.fengqiao.intake.SettledOnTheSpot;
import org.fengqiao.shared.FieldsRefused;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Books what the short form of a settlement on the spot holds as what it is (R07): a notice, a session, an agreement.
 * The same rules stand in its way as in any other's.
 */
@Component
class OnTheSpotListener {

    private final CaseDesk cases;
    private final MediationDesk mediation;
    private final OutcomeDesk outcomes;
    private final WrittenForm written;

    OnTheSpotListener(CaseDesk cases, MediationDesk mediation, OutcomeDesk outcomes, WrittenForm written) {
        this.cases = cases;
        this.mediation = mediation;
        this.outcomes = outcomes;
        this.written = written;
    }

    @EventListener
    void on(SettledOnTheSpot settled) {
        var file = cases.read(settled.number());
        requireOral(file, settled.performedAtOnce());
        mediation.giveNotice(settled.number(), null, settled.userId());
        mediation.hold(settled.number(), session(file, settled), settled.userId());
        outcomes.agree(settled.number(), AgreedMatter.whole(terms(settled)), settled.userId());
    }

    private void requireOral(CaseFile file, boolean performedAtOnce) {
        written.whyNotOral(file.category(), performedAtOnce, WritingWanted.NO).ifPresent(why -> {
            throw new FieldsRefused(
                    "settledOnTheSpot",
                    why + "请改选“需要调解”，在后面的步骤登记书面协议。",
                    "A written agreement is demanded here: choose mediation and record it in the steps that follow.");
        });
    }

    private static HeldSession session(CaseFile file, SettledOnTheSpot settled) {
        var present = file.parties().stream().map(PartyDetails::name).collect(Collectors.joining("、"));
        return new HeldSession(
                settled.settledOn(),
                Venue.of(SessionMode.IN_PERSON, null, file.place().orElse("纠纷现场")),
                Attendance.of(present, null, false),
                "现场调解，达成口头协议：" + settled.agreementContent());
    }

    private static AgreementTerms terms(SettledOnTheSpot settled) {
        return new AgreementTerms(
                AgreementForm.ORAL,
                settled.agreementContent(),
                null,
                settled.performedAtOnce(),
                settled.performBy(),
                null);
    }
}
