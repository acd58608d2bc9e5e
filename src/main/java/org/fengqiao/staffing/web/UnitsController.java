package org.fengqiao.staffing.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.fengqiao.identity.Accounts;
import org.fengqiao.identity.CurrentUsers;
import org.fengqiao.staffing.FreeCodes;
import org.fengqiao.staffing.MergerDesk;
import org.fengqiao.staffing.UnitDesk;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(UnitsController.PATH)
@Tag(name = "organisation", description = "组织 Committees and mediators")
class UnitsController extends LinesController {

    static final String PATH = "/api/organisation/units";

    private final MergerDesk ends;
    private final FreeCodes codes;
    private final CurrentUsers users;

    UnitsController(UnitDesk desk, MergerDesk ends, FreeCodes codes, CurrentUsers users, Accounts people) {
        super(desk, users, people, PATH, "code");
        this.ends = ends;
        this.codes = codes;
        this.users = users;
    }

    @GetMapping("/free-codes")
    @Operation(summary = "某单位下还没有用过的代码，各类一个 A code that is free below a place, one of each kind")
    List<FreeCodes.Free> freeCodes(@RequestParam String parent) {
        return codes.below(users.require(), parent);
    }

    @PostMapping("/{code}/end")
    @Operation(
            summary = "撤销村（社区）、乡镇，连同其调委会 Dissolve a village or a township in which nothing is open, with its committee")
    void end(@PathVariable String code, @RequestBody LineRequest request) {
        ends.end(users.require(), code, request.given());
    }

    @PostMapping("/{code}/resume")
    @Operation(summary = "恢复已撤销的村（社区）、乡镇 Bring a dissolved village or township back")
    void resume(@PathVariable String code, @RequestBody LineRequest request) {
        ends.resume(users.require(), code, request.given());
    }
}
