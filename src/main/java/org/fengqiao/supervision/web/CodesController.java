package org.fengqiao.supervision.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.fengqiao.supervision.CodeTable;
import org.fengqiao.supervision.CodeTables;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "codes", description = "代码表 Code tables")
class CodesController {

    @GetMapping("/api/codes")
    @Operation(summary = "代码表，含来源和由谁修改 The tables of codes, with their source and who changes them")
    List<CodeTable> all() {
        return CodeTables.all();
    }
}
