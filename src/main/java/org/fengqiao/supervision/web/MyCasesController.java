package org.fengqiao.supervision.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.fengqiao.supervision.MyCaseQuery;
import org.fengqiao.supervision.MyCases;
import org.fengqiao.supervision.MyCasesDesk;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The cases of whoever is logged in. It is asked by a body: an address must not name a party. */
@RestController
@Tag(name = "disputes", description = "案件 Cases")
class MyCasesController {

    private final MyCasesDesk desk;

    MyCasesController(MyCasesDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/api/my-cases")
    @Operation(summary = "我办的案件 What I have done, what came of it, what waits for whom")
    MyCases read(@RequestBody MyCaseQuery query) {
        return desk.read(query);
    }
}
