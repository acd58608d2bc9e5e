package org.fengqiao.mediation.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.caseflow.FormFields;
import org.fengqiao.caseflow.FormSubmission;
import org.fengqiao.caseflow.TaskForm;
import org.fengqiao.mediation.AppointmentDesk;
import org.fengqiao.mediation.Attendance;
import org.fengqiao.mediation.HeldSession;
import org.fengqiao.mediation.MediationDesk;
import org.fengqiao.shared.Label;
import org.fengqiao.shared.Refusals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The record of a session. Above the village the rights notice is confirmed with it, for each tier gives its own. */
@Component
class HoldSessionForm implements TaskForm {

    private final MediationDesk mediation;
    private final AppointmentDesk appointments;
    private final VenueFields venues;
    private final SessionTexts texts;
    private final Clock clock;

    HoldSessionForm(
            MediationDesk mediation,
            AppointmentDesk appointments,
            VenueFields venues,
            SessionTexts texts,
            Clock clock) {
        this.mediation = mediation;
        this.appointments = appointments;
        this.venues = venues;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public Set<String> keys() {
        return Set.of("holdSessionForm", "holdTownshipSessionForm", "holdCountySessionForm");
    }

    @Override
    public Map<String, @Nullable Object> prefill(CaseNumber number) {
        var shown = new HashMap<>(venues.prefill(number));
        shown.put("sessionsSoFar", texts.sessionsSoFar(number));
        shown.put("heldOn", LocalDate.ofInstant(clock.instant(), CaseFile.ZONE).toString());
        appointments.current(number).ifPresent(each -> shown.put("appointment", SessionTexts.of(each)));
        return shown;
    }

    @Override
    public Optional<Label> staysBecause(CaseNumber number, Map<String, @Nullable Object> sent) {
        return Optional.empty();
    }

    @Override
    public void submit(FormSubmission form) {
        var held = read(form.fields());
        if (form.fields().yes("rightsNoticeGiven")) {
            mediation.giveNotice(form.number(), null, form.userId());
        }
        mediation.hold(form.number(), held, form.userId());
    }

    private static HeldSession read(FormFields fields) {
        var wrong = new Refusals();
        var heldOn = wrong.of(() -> fields.date("heldOn", "调解日期"));
        var venue = wrong.of(() -> VenueFields.read(fields));
        var attendance = wrong.of(() -> Attendance.of(
                fields.text("present", "到场人员", 500),
                fields.optionalText("invited", "邀请参加人员", 200),
                fields.yes("invitedConsent")));
        var notes = wrong.of(() -> HeldSession.notes(fields.text("notes", "调解经过", 5000)));
        return new HeldSession(wrong.need(heldOn), wrong.need(venue), wrong.need(attendance), wrong.need(notes));
    }
}
