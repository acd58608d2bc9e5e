package org.fengqiao.staffing.web;

import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import java.util.Map;
import org.fengqiao.identity.Accounts;
import org.fengqiao.identity.CurrentUsers;
import org.fengqiao.staffing.LineDesk;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** One of the county's lists, line by line; what a list has besides, its own controller adds. */
abstract class LinesController {

    private final LineDesk desk;
    private final CurrentUsers users;
    private final Accounts people;
    private final String path;
    private final String key;

    /** @param key what the answer calls the key of a new line */
    LinesController(LineDesk desk, CurrentUsers users, Accounts people, String path, String key) {
        this.desk = desk;
        this.users = users;
        this.people = people;
        this.path = path;
        this.key = key;
    }

    @GetMapping("/{line}")
    @Operation(summary = "一条的登记和办理记录 What is on record, and what was done")
    FileView read(@PathVariable String line) {
        return FileView.of(desk.read(users.require(), line), people);
    }

    @PostMapping
    @Operation(summary = "新增一条，与导入同样检查 A new line; checked like a line of an import")
    ResponseEntity<Map<String, String>> add(@RequestBody LineRequest request) {
        var line = desk.add(users.require(), request.line());
        return ResponseEntity.created(URI.create(path + "/" + line)).body(Map.of(key, line));
    }

    @PutMapping("/{line}")
    @Operation(summary = "修改一条，与导入同样检查 Change a line; checked like a line of an import")
    FileView change(@PathVariable String line, @RequestBody LineRequest request) {
        desk.change(users.require(), line, request.given());
        return read(line);
    }
}
