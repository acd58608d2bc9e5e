package org.fengqiao.intake;

import java.time.Clock;
import java.time.LocalDate;
import org.fengqiao.casefile.CaseDesk;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.NewCase;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the file of a reported dispute, whichever door it came through. The flow is started by the door. */
@Service
@Transactional
public class IntakeDesk {

    private final CaseDesk cases;
    private final Place places;
    private final AcceptanceDesk acceptance;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    IntakeDesk(CaseDesk cases, Place places, AcceptanceDesk acceptance, Clock clock, ApplicationEventPublisher events) {
        this.acceptance = acceptance;
        this.cases = cases;
        this.places = places;
        this.clock = clock;
        this.events = events;
    }

    /** The tenant of a case about to be opened. @throws org.fengqiao.shared.FieldsRefused as {@link #register} does */
    public String tenant(String village, boolean forTheCounty) {
        return forTheCounty ? places.county() : places.townshipOf(village);
    }

    /** The place alone. @throws org.fengqiao.shared.FieldsRefused as {@link #register} does */
    public void demandPlace(String village) {
        places.village(village);
    }

    /**
     * Opens the file.
     *
     * @param userId login id of who registers
     * @throws org.fengqiao.shared.FieldsRefused when a field cannot be taken, the village is unknown or not the user's
     */
    public Registration register(DisputeReport report, String userId) {
        var village = places.village(report.village());
        var township = places.townshipOf(village.code());
        var file = cases.open(new NewCase(
                report.category(),
                report.source(),
                report.channel(),
                village.code(),
                township,
                report.forTheCounty(),
                report.onTheSpot() != null,
                report.place(),
                report.facts(),
                report.amount(),
                report.appliedAt() == null ? clock.instant() : report.appliedAt(),
                report.parties(),
                userId));
        var accepted = acceptance.decide(file, report, userId);
        var spot = report.onTheSpot();
        if (spot != null) {
            events.publishEvent(settled(file, spot, userId));
        }
        return new Registration(
                file,
                tenant(village.code(), report.forTheCounty()),
                accepted,
                spot != null,
                spot != null && spot.performedAtOnce());
    }

    private SettledOnTheSpot settled(CaseFile file, OnTheSpot spot, String userId) {
        var settledOn = LocalDate.ofInstant(file.appliedAt(), CaseFile.ZONE);
        return new SettledOnTheSpot(
                file.number(), settledOn, spot.agreementContent(), spot.performedAtOnce(), spot.performBy(), userId);
    }
}
