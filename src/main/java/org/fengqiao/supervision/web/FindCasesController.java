package org.fengqiao.supervision.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.fengqiao.supervision.FindCasesDesk;
import org.fengqiao.supervision.SearchTerms;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Finds cases by what is known of them. */
@RestController
@RequestMapping("/api/figures/search")
@Tag(name = "figures", description = "统计 Figures")
class FindCasesController {

    private final FindCasesDesk desk;
    private final SearchTerms terms;

    FindCasesController(FindCasesDesk desk, SearchTerms terms) {
        this.desk = desk;
        this.terms = terms;
    }

    @GetMapping("/terms")
    @Operation(summary = "查询可选的地方、纠纷类型、环节、状态 What can be chosen in a search")
    SearchTerms.Terms terms() {
        return terms.read();
    }

    /** Who is looked for may be named in no address. */
    @PostMapping
    @Operation(
            summary =
                    "案件查询 Find cases by number, party, place, category, mediator, days, standing, stage; all must hold")
    FindCasesDesk.Found find(@RequestBody FindCasesRequest asked) {
        return desk.find(asked.search(), asked.sizeOrUsual());
    }
}
