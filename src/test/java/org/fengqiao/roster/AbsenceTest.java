package org.fengqiao.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.fengqiao.shared.FieldsRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbsenceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");

    @Test
    void itStandsAsItsDaysSay() {
        var absence = away(DAY, DAY.plusDays(2));

        assertThat(absence.stateOn(DAY.minusDays(1))).isEqualTo(AbsenceState.TO_COME);
        assertThat(absence.stateOn(DAY)).isEqualTo(AbsenceState.UNDER_WAY);
        assertThat(absence.stateOn(DAY.plusDays(2))).isEqualTo(AbsenceState.UNDER_WAY);
        assertThat(absence.stateOn(DAY.plusDays(3))).isEqualTo(AbsenceState.OVER);
    }

    @Test
    void calledOffBeforeItBeginsItStaysOnRecord() {
        var absence = away(DAY.plusDays(3), DAY.plusDays(5));

        absence.end(DAY, "township1", NOW);

        assertThat(absence.stateOn(DAY)).isEqualTo(AbsenceState.CALLED_OFF);
        assertThat(absence.lastDay()).isEqualTo(DAY.plusDays(5));
        assertThat(absence.endedBy()).contains("township1");
    }

    @Test
    void onItsFirstDayItIsCalledOffLaterItIsCutShort() {
        var first = away(DAY, DAY.plusDays(5));
        var later = away(DAY.minusDays(1), DAY.plusDays(5));

        first.end(DAY, "township1", NOW);
        later.end(DAY, "township1", NOW);

        assertThat(first.stateOn(DAY)).isEqualTo(AbsenceState.CALLED_OFF);
        assertThat(later.stateOn(DAY)).isEqualTo(AbsenceState.ENDED_EARLY);
        assertThat(later.backOn()).contains(DAY);
    }

    @Test
    void whatIsOverIsNotEndedAgain() {
        var absence = away(DAY, DAY.plusDays(2));

        assertThatThrownBy(() -> absence.end(DAY.plusDays(3), "township1", NOW)).isInstanceOf(AbsenceIsOver.class);
        absence.end(DAY.plusDays(1), "township1", NOW);
        assertThatThrownBy(() -> absence.end(DAY.plusDays(1), "township1", NOW)).isInstanceOf(AbsenceIsOver.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24,2026-11-23",
        "2026-11-24,2027-11-24",
        "2026-11-20,2026-11-23",
        "2027-11-25,2027-11-25",
        "-999999999-01-01,+999999999-12-31",
        "+999999999-12-31,+999999999-12-31"
    })
    void daysThatMakeNoSenseAreRefused(LocalDate first, LocalDate last) {
        assertThatThrownBy(() -> planned(first, last).requireNear(DAY)).isInstanceOf(FieldsRefused.class);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-24,2026-11-24", "2026-11-24,2027-11-23", "2026-11-10,2026-11-24", "2027-11-24,2027-11-24"})
    void upToAYearIsTakenAndWhatBeganAlready(LocalDate first, LocalDate last) {
        assertThatCode(() -> planned(first, last).requireNear(DAY)).doesNotThrowAnyException();
    }

    private static Absence away(LocalDate first, LocalDate last) {
        return new Absence(planned(first, last), "township1", NOW);
    }

    private static PlannedAbsence planned(LocalDate first, LocalDate last) {
        return new PlannedAbsence("M0001", first, last, AbsenceReason.LEAVE);
    }
}
