package org.fengqiao.retention.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.fengqiao.retention.RetentionDesk;
import org.fengqiao.retention.RetentionOverview;
import org.fengqiao.shared.Paging;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The keeping of closed files. Who may do what the desk says. */
@RestController
@RequestMapping("/api/retention")
@Tag(name = "retention", description = "档案保管 The keeping of closed files")
class RetentionController {

    private final RetentionOverview overview;
    private final RetentionDesk desk;

    RetentionController(RetentionOverview overview, RetentionDesk desk) {
        this.overview = overview;
        this.desk = desk;
    }

    @GetMapping
    @Operation(summary = "各类案卷的件数 How many files each class holds")
    List<ClassView> classes() {
        return overview.classes().stream().map(ClassView::of).toList();
    }

    @GetMapping("/expired")
    @Operation(summary = "保管期满的案卷 Files whose time is over, the oldest first")
    List<ExpiredView> expired(
            @RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "100") int size) {
        return overview.expired(new Paging(page, size)).stream()
                .map(ExpiredView::of)
                .toList();
    }

    @PostMapping("/proposals")
    @Operation(summary = "提出匿名（县督导员） Propose to anonymise files (county supervisor)")
    void propose(@RequestBody CasesRequest asked) {
        desk.propose(asked.cases());
    }

    @PostMapping("/anonymisations")
    @Operation(
            summary = "确认匿名（安全管理员），不可恢复 Anonymise what another person has proposed (security administrator), for good")
    void confirm(@RequestBody CasesRequest asked) {
        desk.confirm(asked.cases());
    }

    @PostMapping("/recount")
    @Operation(summary = "按改过的表重新计算保管期限 Count every file's time anew after the table was changed")
    Recount recount() {
        return new Recount(desk.askAnew());
    }

    /** @param files that are counted anew, by and by */
    record Recount(int files) {}
}
