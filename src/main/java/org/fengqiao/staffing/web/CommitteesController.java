package org.fengqiao.staffing.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Map;
import org.fengqiao.identity.Accounts;
import org.fengqiao.identity.CurrentUsers;
import org.fengqiao.staffing.CommitteeDesk;
import org.fengqiao.staffing.DissolutionDesk;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/organisation/committees")
@Tag(name = "organisation", description = "组织 Committees and mediators")
class CommitteesController {

    private final CommitteeDesk desk;
    private final DissolutionDesk dissolution;
    private final CurrentUsers users;
    private final Accounts people;

    CommitteesController(CommitteeDesk desk, DissolutionDesk dissolution, CurrentUsers users, Accounts people) {
        this.desk = desk;
        this.dissolution = dissolution;
        this.users = users;
        this.people = people;
    }

    @GetMapping("/{code}")
    @Operation(summary = "一个调委会的登记和办理记录 What is on record of a committee")
    FileView read(@PathVariable String code) {
        return FileView.of(desk.read(users.require(), code), people);
    }

    @PostMapping
    @Operation(summary = "新设调委会，与导入同样检查 A committee is set up; checked like a line of an import")
    ResponseEntity<Map<String, String>> add(@RequestBody LineRequest request) {
        var code = desk.add(users.require(), request.line());
        return ResponseEntity.created(URI.create("/api/organisation/committees/" + code))
                .body(Map.of("code", code));
    }

    @PutMapping("/{code}")
    @Operation(summary = "修改名称、换届 Change the name, or begin a new term")
    FileView change(@PathVariable String code, @RequestBody LineRequest request) {
        desk.change(users.require(), code, request.given());
        return FileView.of(desk.read(users.require(), code), people);
    }

    @PostMapping("/{code}/end")
    @Operation(summary = "撤销调委会 Dissolve a committee in which nobody is in office and no case is open")
    void end(@PathVariable String code, @RequestBody LineRequest request) {
        dissolution.end(users.require(), code, request.given());
    }

    @PostMapping("/{code}/resume")
    @Operation(summary = "恢复已撤销的调委会 Bring a dissolved committee back")
    void resume(@PathVariable String code, @RequestBody LineRequest request) {
        dissolution.resume(users.require(), code, request.given());
    }
}
