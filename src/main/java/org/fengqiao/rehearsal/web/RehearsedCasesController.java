package org.fengqiao.rehearsal.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.fengqiao.rehearsal.RehearsalDesk;
import org.fengqiao.rehearsal.RehearsedLine;
import org.fengqiao.rehearsal.sandbox.CaseResult;
import org.fengqiao.rehearsal.sandbox.Difference;
import org.fengqiao.shared.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What a rehearsal found, case by case, with the models that it was found on. */
@RestController
@RequestMapping("/api/flow-rehearsals/{id}")
@Tag(name = "flows", description = "流程 Flows")
class RehearsedCasesController {

    private final RehearsalDesk desk;

    RehearsedCasesController(RehearsalDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/cases")
    @Operation(summary = "结果不同的案件 Cases that come out otherwise, or cannot be compared")
    List<RehearsedLine> cases(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Difference difference,
            @RequestParam(defaultValue = "false") boolean incomparable,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "100") int size) {
        return desk.cases(id, difference, incomparable, new Paging(page, size));
    }

    @GetMapping("/cases/{number}")
    @Operation(summary = "一件案件的两种走法 Both ways of a case")
    CaseResult result(@PathVariable long id, @PathVariable String number) {
        return desk.result(id, number)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "这件案件没有不同，或者没有参加演练。 This case is the same, or was not rehearsed."));
    }

    @GetMapping(path = "/flows/{process}", produces = MediaType.APPLICATION_XML_VALUE)
    @Operation(summary = "演练所用的流程图 The model that was rehearsed")
    String model(
            @PathVariable long id, @PathVariable String process, @RequestParam(defaultValue = "true") boolean draft) {
        return desk.model(id, process, draft)
                .orElseThrow(
                        () -> new ResponseStatusException(HttpStatus.NOT_FOUND, "没有这张流程图。 There is no such model."));
    }
}
