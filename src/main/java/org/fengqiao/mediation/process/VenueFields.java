package org.fengqiao.mediation.process;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.caseflow.FormFields;
import org.fengqiao.mediation.AppointmentDesk;
import org.fengqiao.mediation.MobilePlace;
import org.fengqiao.mediation.SessionMode;
import org.fengqiao.mediation.Venue;
import org.fengqiao.shared.Refusals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How and where a session is held, the same fields in every form that asks. */
@Component
class VenueFields {

    private final AppointmentDesk appointments;

    VenueFields(AppointmentDesk appointments) {
        this.appointments = appointments;
    }

    /** What was appointed; before that what the round is for: the mobile room where the parties wished it (R20). */
    Map<String, @Nullable Object> prefill(CaseNumber number) {
        var shown = new HashMap<String, @Nullable Object>();
        shown.put("mode", appointments.usualMode(number).name());
        appointments.current(number).ifPresent(each -> {
            shown.put("mode", each.venue().mode().name());
            shown.put("place", each.venue().place());
            var kind = each.venue().mobilePlace();
            shown.put("mobilePlace", kind == null ? null : kind.name());
        });
        return shown;
    }

    static Venue read(FormFields fields) {
        var wrong = new Refusals();
        var mode = wrong.of(() -> fields.choice("mode", "调解方式", SessionMode.class));
        var kind = wrong.of(() -> fields.optionalChoice("mobilePlace", "在哪里流动调解", MobilePlace.class));
        var place = wrong.of(() -> fields.optionalText("place", "地点", 200));
        var venue = wrong.of(() -> Venue.of(
                Objects.requireNonNullElse(mode, SessionMode.IN_PERSON),
                kind == null ? null : kind.orElse(null),
                place));
        return wrong.need(venue);
    }
}
