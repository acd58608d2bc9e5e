package org.fengqiao.related.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.related.JointSession;
import org.fengqiao.related.JointSessionDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/disputes/{number}/joint-sessions")
@Tag(name = "joint-sessions", description = "联合调解 Joint sessions")
class JointSessionsController {

    private final JointSessionDesk desk;

    JointSessionsController(JointSessionDesk desk) {
        this.desk = desk;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "一次调解，记入各关联案件 One session for all linked cases that wait for one, all or none")
    JointSessionView hold(@PathVariable CaseNumber number, @RequestBody JointSessionRequest request) {
        var heldOn = request.heldOn() == null ? desk.today() : request.heldOn();
        return JointSessionView.of(desk.hold(number, request.form(heldOn), heldOn, request.confirmed()));
    }

    /**
     * The record of the session, as the form of a single one has it.
     *
     * @param leftOut numbers of the linked cases that did not take part: all of them, confirmed
     * @param heldOn default today
     */
    record JointSessionRequest(
            @Nullable List<@Nullable String> leftOut,
            @Nullable LocalDate heldOn,
            @Nullable String mode,
            @Nullable String mobilePlace,
            @Nullable String place,
            @Nullable String present,
            @Nullable String rightsNoticeGiven,
            @Nullable String invited,
            @Nullable String invitedConsent,
            @Nullable String notes) {

        Map<String, Object> form(LocalDate day) {
            var fields = new HashMap<String, @Nullable Object>();
            fields.put("heldOn", day.toString());
            fields.put("mode", mode);
            fields.put("mobilePlace", mobilePlace);
            fields.put("place", place);
            fields.put("present", present);
            fields.put("rightsNoticeGiven", rightsNoticeGiven);
            fields.put("invited", invited);
            fields.put("invitedConsent", invitedConsent);
            fields.put("notes", notes);
            return fields.entrySet().stream()
                    .filter(field -> field.getValue() != null)
                    .collect(Collectors.toMap(Map.Entry::getKey, field -> Objects.requireNonNull(field.getValue())));
        }

        Set<String> confirmed() {
            return leftOut == null
                    ? Set.of()
                    : leftOut.stream()
                            .filter(Objects::nonNull)
                            .map(String::strip)
                            .collect(Collectors.toSet());
        }
    }

    /** What was recorded, and in which cases. */
    record JointSessionView(long number, long group, LocalDate heldOn, List<String> cases) {

        static JointSessionView of(JointSession session) {
            return new JointSessionView(
                    session.number(),
                    session.group(),
                    session.heldOn(),
                    session.cases().stream().map(CaseNumber::code).sorted().toList());
        }
    }
}
