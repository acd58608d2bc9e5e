package org.fengqiao.assignment.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.fengqiao.assignment.ConflictDesk;
import org.fengqiao.casefile.CaseNumber;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/disputes/{number}/conflicts")
@Tag(name = "conflicts", description = "回避申报 Conflicts of interest")
class ConflictsController {

    private final ConflictDesk desk;

    ConflictsController(ConflictDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    @Operation(summary = "本案的回避申报 Conflicts that were declared in this case")
    List<ConflictView> of(@PathVariable CaseNumber number) {
        return desk.of(number).stream().map(ConflictView::of).toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "申报回避 Declare a mediator's conflict of interest")
    DisclosureView declare(@PathVariable CaseNumber number, @RequestBody DeclareConflictRequest request) {
        return DisclosureView.of(desk.declare(number, request.mediator(), request.needTie(), request.reason()));
    }
}
