package org.fengqiao.staffing.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.fengqiao.identity.Accounts;
import org.fengqiao.identity.CurrentUsers;
import org.fengqiao.staffing.CommitteeDesk;
import org.fengqiao.staffing.DissolutionDesk;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(CommitteesController.PATH)
@Tag(name = "organisation", description = "组织 Committees and mediators")
class CommitteesController extends LinesController {

    static final String PATH = "/api/organisation/committees";

    private final DissolutionDesk ends;
    private final CurrentUsers users;

    CommitteesController(CommitteeDesk desk, DissolutionDesk ends, CurrentUsers users, Accounts people) {
        super(desk, users, people, PATH, "code");
        this.ends = ends;
        this.users = users;
    }

    @PostMapping("/{code}/end")
    @Operation(summary = "撤销调委会 Dissolve a committee in which nobody is in office and no case is open")
    void end(@PathVariable String code, @RequestBody LineRequest request) {
        ends.end(users.require(), code, request.given());
    }

    @PostMapping("/{code}/resume")
    @Operation(summary = "恢复已撤销的调委会 Bring a dissolved committee back")
    void resume(@PathVariable String code, @RequestBody LineRequest request) {
        ends.resume(users.require(), code, request.given());
    }
}
