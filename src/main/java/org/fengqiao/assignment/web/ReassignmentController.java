package org.fengqiao.assignment.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.fengqiao.assignment.Candidate;
import org.fengqiao.assignment.RankedCandidate;
import org.fengqiao.assignment.ReassignDesk;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.shared.Label;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/disputes/{number}/reassignment")
@Tag(name = "supervision", description = "督办 Supervisors' acts")
class ReassignmentController {

    private final ReassignDesk desk;

    ReassignmentController(ReassignDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    @Operation(summary = "可以改派给谁，其他人为什么不行 Who has a case, who may take it, and why the others may not")
    OptionsView options(@PathVariable CaseNumber number) {
        return OptionsView.of(desk.options(number));
    }

    @PostMapping
    @Operation(summary = "督导改派承办人 Give a case to somebody else of its committee, or back to the committee")
    Reassigned reassign(
            @PathVariable CaseNumber number,
            @RequestParam(required = false) @Nullable String from,
            @RequestBody ReassignRequest request) {
        return Reassigned.of(desk.reassign(number, from, request.to(), request.reason())
                .map(Candidate::name)
                .orElse(null));
    }

    /**
     * To whom, and why.
     *
     * @param to a person's choice, or COMMITTEE
     * @param reason 4-500 characters
     */
    record ReassignRequest(@Nullable String to, @Nullable String reason) {}

    /**
     * Who has the case and who might take it.
     *
     * @param holder to be sent back as {@code from}: then nothing moves when somebody else has it meanwhile
     */
    record OptionsView(
            String number,
            String official,
            String holder,
            String holderName,
            String holderEnglish,
            List<PersonView> fit,
            List<PersonView> unfit) {

        static OptionsView of(ReassignDesk.Options options) {
            var file = options.file();
            return new OptionsView(
                    file.number().code(),
                    file.officialNumber(),
                    options.holder(),
                    options.holderName().chinese(),
                    options.holderName().english(),
                    options.fit().stream()
                            .map(each -> PersonView.of(each, each.reasons(file.category())))
                            .toList(),
                    options.unfit().stream()
                            .map(each -> PersonView.of(each, each.reasons(file.category())))
                            .toList());
        }
    }

    /**
     * Somebody of the committee.
     *
     * @param hasLogin whether the person works in the system
     * @param why what speaks for or against
     */
    record PersonView(String choice, String name, boolean hasLogin, String why, String whyEnglish) {

        static PersonView of(RankedCandidate person, Label why) {
            var candidate = person.candidate();
            return new PersonView(
                    candidate.choice(), candidate.name(), candidate.login() != null, why.chinese(), why.english());
        }
    }

    /** Who has it now, nobody when the committee does; and the same in words. */
    record Reassigned(@Nullable String mediator, String message, String messageEnglish) {

        static Reassigned of(@Nullable String mediator) {
            return mediator == null
                    ? new Reassigned(null, "已交回调委会，由成员认领。", "The committee has it again, for a member to claim.")
                    : new Reassigned(mediator, "已改派给" + mediator + "。", "Reassigned to " + mediator + ".");
        }
    }
}
