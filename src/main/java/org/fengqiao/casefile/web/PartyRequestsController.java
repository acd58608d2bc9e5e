package org.fengqiao.casefile.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.PartyAnswer;
import org.fengqiao.casefile.PartyField;
import org.fengqiao.casefile.PartyRequest;
import org.fengqiao.casefile.PartyRequestDesk;
import org.fengqiao.shared.FieldsRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "disputes", description = "案件 Cases")
class PartyRequestsController {

    private final PartyRequestDesk desk;

    PartyRequestsController(PartyRequestDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/api/disputes/{number}/party-requests")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "答复当事人更正、删除个人信息的请求 Answer a party that asks for its data to be put right or deleted")
    void answer(@PathVariable CaseNumber number, @RequestBody PartyRequestAnswer asked) {
        desk.answer(number, asked.request());
    }

    /** @param party position among the parties of the case, from 0 */
    record PartyRequestAnswer(
            @Nullable Integer party,
            @Nullable PartyAnswer answer,
            @Nullable PartyField field,
            @Nullable String value,
            @Nullable String proof,
            @Nullable String reason) {

        PartyRequest request() {
            if (party == null) {
                throw new FieldsRefused("party", "请选择“哪一方当事人”。", "This field is required.");
            }
            if (answer == null) {
                throw new FieldsRefused("answer", "请选择“怎样答复”。", "This field is required.");
            }
            return new PartyRequest(party, answer, field, value, proof, reason);
        }

        /** Nobody's data in a log. */
        @Override
        public String toString() {
            return "PartyRequestAnswer";
        }
    }
}
