package org.fengqiao.staffing.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.fengqiao.identity.Accounts;
import org.fengqiao.identity.CurrentUsers;
import org.fengqiao.staffing.LeavingDesk;
import org.fengqiao.staffing.LeavingDesk.Leaving;
import org.fengqiao.staffing.LeavingReason;
import org.fengqiao.staffing.MediatorDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/organisation/mediators")
@Tag(name = "organisation", description = "组织 Committees and mediators")
class MediatorsController {

    private final MediatorDesk desk;
    private final LeavingDesk leaving;
    private final CurrentUsers users;
    private final Accounts people;

    MediatorsController(MediatorDesk desk, LeavingDesk leaving, CurrentUsers users, Accounts people) {
        this.desk = desk;
        this.leaving = leaving;
        this.users = users;
        this.people = people;
    }

    @GetMapping("/{id}")
    @Operation(summary = "一名调解员的登记和办理记录 What is on record of a mediator")
    FileView read(@PathVariable String id) {
        return FileView.of(desk.read(users.require(), id), people);
    }

    @PostMapping
    @Operation(summary = "增加调解员，与导入同样检查 A mediator joins; checked like a line of an import")
    ResponseEntity<Map<String, String>> join(@RequestBody LineRequest request) {
        var id = desk.join(users.require(), request.line());
        return ResponseEntity.created(URI.create("/api/organisation/mediators/" + id))
                .body(Map.of("id", id));
    }

    @PutMapping("/{id}")
    @Operation(summary = "修改调解员登记、调到别的调委会 Change what is on record, or the committee")
    FileView change(@PathVariable String id, @RequestBody LineRequest request) {
        desk.change(users.require(), id, request.given());
        return FileView.of(desk.read(users.require(), id), people);
    }

    @PostMapping("/{id}/leave")
    @Operation(summary = "离任 A mediator leaves office; who has work in hand hands it over first")
    TodoView leave(@PathVariable String id, @RequestBody LeaveRequest request) {
        return new TodoView(leaving.leave(users.require(), id, request.leaving()));
    }

    @PostMapping("/{id}/return")
    @Operation(summary = "复任 A mediator who left is in office again")
    void comeBack(@PathVariable String id, @RequestBody LineRequest request) {
        leaving.comeBack(users.require(), id, request.edition());
    }

    /** @param todo what is still to be done, Chinese first */
    record TodoView(List<String> todo) {}

    record LeaveRequest(
            @Nullable String leftOn,
            @Nullable LeavingReason reason,
            @Nullable String was) {

        Leaving leaving() {
            return new Leaving(leftOn == null ? "" : leftOn, reason, was == null ? "" : was);
        }
    }
}
