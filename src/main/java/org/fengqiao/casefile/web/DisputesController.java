package org.fengqiao.casefile.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.casefile.CaseAccess;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.CaseQuery;
import org.fengqiao.casefile.CaseRegister;
import org.fengqiao.casefile.CaseScope;
import org.fengqiao.casefile.CaseScopes;
import org.fengqiao.casefile.CoveredCase;
import org.fengqiao.casefile.PartySearch;
import org.fengqiao.casefile.Standing;
import org.fengqiao.casefile.SubmissionBook;
import org.fengqiao.casefile.Tier;
import org.fengqiao.identity.CurrentUsers;
import org.fengqiao.organisation.DisputeCategory;
import org.fengqiao.shared.FieldsRefused;
import org.fengqiao.shared.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/disputes")
@Tag(name = "disputes", description = "案件 Cases")
@Transactional
class DisputesController {

    private final CaseAccess access;
    private final CaseRegister register;
    private final SubmissionBook submissions;
    private final PartySearch search;
    private final Lists lists;

    DisputesController(
            CaseAccess access, CaseRegister register, SubmissionBook submissions, PartySearch search, Lists lists) {
        this.search = search;
        this.access = access;
        this.register = register;
        this.submissions = submissions;
        this.lists = lists;
    }

    @GetMapping("/{number}")
    @Operation(summary = "一件案件 One case")
    DisputeView read(@PathVariable CaseNumber number) {
        return access.isGuest(number)
                ? DisputeView.covered(new CoveredCase(access.readAsGuest(number)))
                : DisputeView.of(access.read(number));
    }

    @GetMapping("/{number}/history")
    @Operation(summary = "案件的全部提交记录 Everything that was submitted on a case, oldest first")
    List<HistoryEntry> history(@PathVariable CaseNumber number) {
        return submissions.of(access.read(number).number()).stream()
                .map(HistoryEntry::of)
                .toList();
    }

    @GetMapping
    @Operation(summary = "案件列表 Cases that the user may see, newest first")
    DisputePage list(
            @RequestParam(required = false) @Nullable String township,
            @RequestParam(required = false) @Nullable String village,
            @RequestParam(required = false) @Nullable String category,
            @RequestParam(required = false) @Nullable Tier tier,
            @RequestParam(required = false) @Nullable Standing standing,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        var paging = new Paging(page, size);
        var query = new CaseQuery(lists.scope(), township, village, category(category), tier, standing, from, to);
        var found = register.find(query, paging);
        return new DisputePage(found.map(DisputeRow::of).getContent(), page, size, found.getTotalElements());
    }

    /** Who is looked for may be named in no address. */
    @PostMapping("/search")
    @Operation(summary = "按当事人查案件 Cases of a party that the user may see: whole name, identity number or telephone")
    DisputePage search(@RequestBody PartySearchRequest asked) {
        var paging = new Paging(asked.pageOrFirst(), asked.sizeOrUsual());
        var found = search.find(asked.party(), paging);
        return new DisputePage(
                found.map(DisputeRow::of).getContent(), paging.page(), paging.size(), found.getTotalElements());
    }

    /** Which cases stand on whose list. */
    @Component
    static class Lists {

        private final CurrentUsers users;
        private final CaseScopes scopes;

        Lists(CurrentUsers users, CaseScopes scopes) {
            this.users = users;
            this.scopes = scopes;
        }

        CaseScope scope() {
            return scopes.of(users.require());
        }
    }

    private static @Nullable DisputeCategory category(@Nullable String code) {
        return Optional.ofNullable(code)
                .map(given -> DisputeCategory.ofCode(given)
                        .orElseThrow(() -> new FieldsRefused("category", "没有这个纠纷类型。", "There is no such category.")))
                .orElse(null);
    }
}
