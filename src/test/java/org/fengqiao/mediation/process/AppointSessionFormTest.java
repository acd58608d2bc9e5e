package org.fengqiao.mediation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.caseflow.FormFields;
import org.fengqiao.caseflow.FormSubmission;
import org.fengqiao.mediation.AppointmentDesk;
import org.fengqiao.mediation.PlannedSession;
import org.fengqiao.shared.FieldsRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.ArgumentCaptor;

class AppointSessionFormTest {

    private static final CaseNumber NUMBER = CaseNumber.of("QX-2026-00017");

    private final AppointmentDesk desk = mock(AppointmentDesk.class);
    private final AppointSessionForm form = new AppointSessionForm(
            desk,
            new VenueFields(desk),
            mock(SessionTexts.class),
            Clock.fixed(Instant.parse("2026-03-02T02:00:00Z"), ZoneOffset.UTC));

    @ParameterizedTest
    @ValueSource(strings = {"08:00", "09:30", "12:00", "20:30"})
    void aHalfHourOfTheDayIsTaken(String time) {
        form.submit(submission(time));

        var planned = ArgumentCaptor.forClass(PlannedSession.class);
        verify(desk).appoint(eq(NUMBER), planned.capture(), eq("township2"));
        assertThat(planned.getValue().at()).isEqualTo(LocalTime.parse(time));
        assertThat(planned.getValue().on()).isEqualTo(LocalDate.of(2026, 3, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"07:30", "21:00", "09:15", "9:00", "25:00", "noon"})
    void anyOtherTimeIsRefused(String time) {
        assertThatThrownBy(() -> form.submit(submission(time)))
                .isInstanceOfSatisfying(FieldsRefused.class, refused -> assertThat(refused.errors())
                        .extracting("field")
                        .containsExactly("sessionAt"));
        verifyNoInteractions(desk);
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        var nothing = new FormSubmission(
                NUMBER,
                "townshipMediation",
                "user_appointSession",
                "township2",
                new FormFields(Map.of("sessionOn", "2026-03-01", "mode", "MOBILE")),
                mock());

        assertThatThrownBy(() -> form.submit(nothing))
                .isInstanceOfSatisfying(FieldsRefused.class, refused -> assertThat(refused.errors())
                        .extracting("field")
                        .containsExactly("sessionOn", "sessionAt", "mobilePlace", "place", "bothNotified"));
    }

    private static FormSubmission submission(String time) {
        var fields = new HashMap<String, Object>(Map.of(
                "sessionOn", "2026-03-05",
                "sessionAt", time,
                "mode", "IN_PERSON",
                "place", "桃源镇调解室",
                "bothNotified", true));
        return new FormSubmission(
                NUMBER, "townshipMediation", "user_appointSession", "township2", new FormFields(fields), mock());
    }
}
