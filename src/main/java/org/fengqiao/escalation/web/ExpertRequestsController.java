package org.fengqiao.escalation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.escalation.ExpertDesk;
import org.fengqiao.shared.FieldsRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/disputes/{number}/expert-requests")
@Tag(name = "experts", description = "专家意见 Opinions of experts")
class ExpertRequestsController {

    private final ExpertDesk desk;

    ExpertRequestsController(ExpertDesk desk) {
        this.desk = desk;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "请专家出具意见 Ask an expert for an opinion")
    void ask(@PathVariable CaseNumber number, @RequestBody ExpertQuestion asked) {
        desk.ask(number, asked.agreed(), asked.expert(), asked.question(), asked.needDueOn());
    }

    @PostMapping("/answer")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "专家答复 The expert answers")
    void answer(@PathVariable CaseNumber number, @RequestBody ExpertAnswer answer) {
        desk.answer(number, answer.opinion());
    }

    /**
     * What is asked of whom.
     *
     * @param partiesAgree yes or no
     * @param expert login id
     * @param question 5-1,000 characters
     */
    record ExpertQuestion(
            @Nullable String partiesAgree,
            @Nullable String expert,
            @Nullable String question,
            @Nullable LocalDate dueOn) {

        boolean agreed() {
            return "yes".equals(partiesAgree);
        }

        LocalDate needDueOn() {
            if (dueOn == null) {
                throw new FieldsRefused("dueOn", "请填写“请在哪天以前答复”。", "This field is required.");
            }
            return dueOn;
        }
    }

    /** @param opinion 5-5,000 characters */
    record ExpertAnswer(@Nullable String opinion) {}
}
