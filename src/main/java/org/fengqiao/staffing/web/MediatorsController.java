package org.fengqiao.staffing.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.fengqiao.identity.Accounts;
import org.fengqiao.identity.CurrentUsers;
import org.fengqiao.staffing.FreeIds;
import org.fengqiao.staffing.LeavingDesk;
import org.fengqiao.staffing.LeavingDesk.Leaving;
import org.fengqiao.staffing.LeavingReason;
import org.fengqiao.staffing.MediatorDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(MediatorsController.PATH)
@Tag(name = "organisation", description = "组织 Committees and mediators")
class MediatorsController extends LinesController {

    static final String PATH = "/api/organisation/mediators";

    private final LeavingDesk leaving;
    private final FreeIds ids;
    private final CurrentUsers users;

    MediatorsController(MediatorDesk desk, LeavingDesk leaving, FreeIds ids, CurrentUsers users, Accounts people) {
        super(desk, users, people, PATH, "id");
        this.leaving = leaving;
        this.ids = ids;
        this.users = users;
    }

    @GetMapping("/free-id")
    @Operation(summary = "下一个没有用过的调解员编号 The next number that no mediator has")
    FreeView free() {
        return new FreeView(ids.forMediator(users.require()).orElse(null));
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

    /** @param id null where none can be proposed */
    record FreeView(@Nullable String id) {}

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
