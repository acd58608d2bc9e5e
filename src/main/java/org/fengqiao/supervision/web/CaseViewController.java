package org.fengqiao.supervision.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.fengqiao.casefile.CaseAccess;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.TypedNumbers;
import org.fengqiao.caseflow.CasePosition;
import org.fengqiao.identity.CurrentUsers;
import org.fengqiao.supervision.CaseOverview;
import org.fengqiao.supervision.CaseView;
import org.fengqiao.supervision.GuestOverview;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The case view behind a task, behind a process instance, or by its number: always of a case that the reader may see. */
@RestController
@Tag(name = "disputes", description = "案件 Cases")
@Transactional
class CaseViewController {

    private final CasePosition position;
    private final CaseAccess access;
    private final CaseOverview overview;
    private final GuestOverview guests;
    private final CurrentUsers users;
    private final TypedNumbers numbers;

    CaseViewController(
            CasePosition position,
            CaseAccess access,
            CaseOverview overview,
            GuestOverview guests,
            CurrentUsers users,
            TypedNumbers numbers) {
        this.guests = guests;
        this.position = position;
        this.access = access;
        this.overview = overview;
        this.users = users;
        this.numbers = numbers;
    }

    @GetMapping("/api/disputes/{number}/case")
    @Operation(summary = "案件概览，案号照案卷上写也可以 One case as the case tab shows it; its number also as it is printed")
    CaseView byNumber(@PathVariable String number) {
        return view(numbers.read(number));
    }

    @GetMapping("/api/tasks/{taskId}/case")
    @Operation(summary = "任务所属案件 The case of a task that the user may see")
    CaseView byTask(@PathVariable String taskId) {
        return view(found(position.ofTask(taskId)));
    }

    @GetMapping("/api/process-instances/{instanceId}/case")
    @Operation(summary = "流程实例所属案件 The case of a running process instance that the user may see")
    CaseView byInstance(@PathVariable String instanceId) {
        return view(found(position.ofInstance(instanceId)));
    }

    private CaseView view(CaseNumber number) {
        var reader = users.require();
        return access.isGuest(number)
                ? guests.of(access.readAsGuest(number), reader)
                : overview.of(access.read(number), reader);
    }

    private static CaseNumber found(Optional<CaseNumber> number) {
        return number.orElseThrow(() -> new ResponseStatusException(
                HttpStatus.NOT_FOUND, "任务或流程已经结束，或者您无权查看。 The task or flow is over, or it is not yours to see."));
    }
}
