package org.fengqiao.mediation.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.caseflow.FormSubmission;
import org.fengqiao.caseflow.TaskForm;
import org.fengqiao.mediation.AppointmentDesk;
import org.fengqiao.mediation.PlannedSession;
import org.fengqiao.shared.Label;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Time and place of the next session. */
@Component
class AppointSessionForm implements TaskForm {

    private final AppointmentDesk appointments;
    private final VenueFields venues;
    private final SessionTexts texts;
    private final Clock clock;

    AppointSessionForm(AppointmentDesk appointments, VenueFields venues, SessionTexts texts, Clock clock) {
        this.appointments = appointments;
        this.venues = venues;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public Set<String> keys() {
        return Set.of("appointSessionForm", "appointCountySessionForm");
    }

    @Override
    public Map<String, @Nullable Object> prefill(CaseNumber number) {
        var shown = new HashMap<>(venues.prefill(number));
        shown.put("sessionsSoFar", texts.sessionsSoFar(number));
        return shown;
    }

    @Override
    public Optional<Label> staysBecause(CaseNumber number, Map<String, @Nullable Object> sent) {
        return Optional.empty();
    }

    @Override
    public void submit(FormSubmission form) {
        var fields = form.fields();
        var typed = new PlannedSession.Typed(
                () -> fields.date("sessionOn", "约在哪天"),
                () -> PlannedSession.time(fields.text("sessionAt", "几点", 5)),
                () -> VenueFields.read(fields),
                fields.yes("bothNotified"),
                fields.optionalText("note", "备注", 500));
        var today = LocalDate.ofInstant(clock.instant(), CaseFile.ZONE);
        appointments.appoint(form.number(), PlannedSession.read(typed, today), form.userId());
    }
}
