package org.fengqiao.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fengqiao.casefile.CaseFixture.aCase;
import static org.fengqiao.mediation.SessionFixture.TODAY;
import static org.fengqiao.mediation.SessionFixture.heldOn;
import static org.fengqiao.mediation.SessionFixture.plannedFor;

import org.fengqiao.audit.KeyRing;
import org.fengqiao.audit.SealedText;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseFixture;
import org.fengqiao.casefile.Tier;
import org.fengqiao.caseflow.StageOutcome;
import org.fengqiao.testing.PostgresTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.orm.jpa.TestEntityManager;
import org.springframework.dao.DataIntegrityViolationException;

@PostgresTest
class MediationDbTest {

    @Autowired
    private TestEntityManager entities;

    @Autowired
    private MediationSessions sessions;

    @Autowired
    private SessionOutcomes outcomes;

    @Autowired
    private RightsNotices notices;

    @Autowired
    private Appointments appointments;

    @Autowired
    private KeyRing keys;

    private CaseFile file;

    @BeforeEach
    void givenACase() {
        file = entities.persistAndFlush(aCase().open());
    }

    @Test
    void aSessionComesBackAsItWasWritten() {
        sessions.save(new MediationSession(file, 1, heldOn(TODAY), "village1", CaseFixture.NOW));
        entities.flush();
        entities.clear();

        assertThat(sessions.findByAtNumberAndStruckAtIsNullOrderById(file.number()))
                .singleElement()
                .satisfies(session -> {
                    assertThat(session.heldOn()).isEqualTo(TODAY);
                    assertThat(session.tier()).isEqualTo(Tier.VILLAGE);
                    assertThat(session.venue()).isEqualTo(Venue.of(SessionMode.IN_PERSON, null, "村委会调解室"));
                    assertThat(session.attendance()).isEqualTo(new Attendance("陈大山、刘水生", null));
                    assertThat(session.recordedAt()).isEqualTo(CaseFixture.NOW);
                });
    }

    @Test
    void twoSessionsDoNotBearOneNumber() {
        sessions.save(new MediationSession(file, 1, heldOn(TODAY), "village1", CaseFixture.NOW));

        assertThatThrownBy(() -> {
                    sessions.save(new MediationSession(file, 1, heldOn(TODAY), "village2", CaseFixture.NOW));
                    entities.flush();
                })
                .isInstanceOf(Exception.class)
                .satisfies(refused -> assertThat(refused)
                        .satisfiesAnyOf(
                                each -> assertThat(each).isInstanceOf(DataIntegrityViolationException.class),
                                each -> assertThat(each).hasMessageContaining("session_no")));
    }

    @Test
    void aNoticeIsFoundAtItsTierOnly() {
        notices.save(new RightsNotice(RoundAtTier.of(file), Openness.CLOSED, "village1", CaseFixture.NOW));
        entities.flush();
        entities.clear();

        assertThat(notices.findByAt(RoundAtTier.of(file)))
                .flatMap(RightsNotice::openness)
                .contains(Openness.CLOSED);
        assertThat(notices.findByAt(new RoundAtTier(file.number(), 1, Tier.TOWNSHIP)))
                .isEmpty();
        assertThat(notices.findByAt(new RoundAtTier(file.number(), 2, Tier.VILLAGE)))
                .isEmpty();
    }

    @Test
    void theLastAppointmentHolds() {
        var here = RoundAtTier.of(file);
        appointments.save(new Appointment(here, plannedFor(TODAY), "township1", CaseFixture.NOW));
        appointments.save(new Appointment(here, plannedFor(TODAY.plusDays(2)), "township1", CaseFixture.NOW));
        entities.flush();
        entities.clear();

        assertThat(appointments.findFirstByAtOrderByIdDesc(here))
                .map(Appointment::startsAt)
                .contains(TODAY.plusDays(2).atTime(9, 0));
    }

    @Test
    void anOutcomeComesBackWithItsReason() {
        outcomes.save(new SessionOutcome(
                RoundAtTier.of(file), 1, StageOutcome.NOT_AGREED, "差距过大", "village1", CaseFixture.NOW));
        entities.flush();
        entities.clear();

        assertThat(outcomes.findByAtNumberAndStruckAtIsNullOrderById(file.number()))
                .singleElement()
                .satisfies(outcome -> {
                    assertThat(outcome.outcome()).isEqualTo(StageOutcome.NOT_AGREED);
                    assertThat(outcome.reason()).contains("差距过大");
                });
    }

    /** Its days and results stay for the figures. */
    @Test
    void whatWasSaidIsGoneWithTheKeyOfItsCase() {
        var here = RoundAtTier.of(file);
        sessions.save(new MediationSession(file, 1, heldOn(TODAY), "village1", CaseFixture.NOW));
        appointments.save(new Appointment(here, plannedFor(TODAY), "township1", CaseFixture.NOW));
        outcomes.save(new SessionOutcome(here, 1, StageOutcome.NOT_AGREED, "差距过大", "village1", CaseFixture.NOW));
        entities.flush();
        keys.destroy(file.number().code());
        entities.clear();

        assertThat(sessions.findByAtNumberAndStruckAtIsNullOrderById(file.number()))
                .singleElement()
                .satisfies(session -> {
                    assertThat(session.heldOn()).isEqualTo(TODAY);
                    assertThat(session.notes()).isEqualTo(SealedText.LOST);
                    assertThat(session.attendance().present()).isEqualTo(SealedText.LOST);
                    assertThat(session.venue().place()).isEqualTo(SealedText.LOST);
                });
        assertThat(appointments.findFirstByAtOrderByIdDesc(here))
                .map(each -> each.venue().place())
                .contains(SealedText.LOST);
        assertThat(outcomes.findByAtNumberAndStruckAtIsNullOrderById(file.number()))
                .singleElement()
                .satisfies(outcome -> assertThat(outcome.reason()).contains(SealedText.LOST));
    }
}
