package org.fengqiao.related.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.fengqiao.casefile.CaseAccess;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.related.LinkBook;
import org.fengqiao.related.LinkDesk;
import org.fengqiao.related.LinkedCase;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/disputes/{number}/linked-cases")
@Tag(name = "linked-cases", description = "关联案件 Cases with one cause")
class LinkedCasesController {

    private final LinkDesk desk;
    private final LinkBook book;
    private final CaseAccess access;

    LinkedCasesController(LinkDesk desk, LinkBook book, CaseAccess access) {
        this.desk = desk;
        this.book = book;
        this.access = access;
    }

    @GetMapping
    @Operation(summary = "本案所在的关联组，看得到的案号 The groups of a case, with the numbers that the asker may see")
    List<GroupView> of(@PathVariable CaseNumber number) {
        access.visible(number);
        return book.historyOf(number).stream().map(this::view).toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "关联同一起因的案件 Link a case with the same cause")
    List<GroupView> link(@PathVariable CaseNumber number, @RequestBody LinkRequest request) {
        desk.link(number, request.other(), request.cause(), request.reason());
        return of(number);
    }

    @PostMapping("/taken-out")
    @Operation(summary = "移出关联组 Take the case out of its group")
    List<GroupView> takeOut(@PathVariable CaseNumber number, @RequestBody TakeOutRequest request) {
        desk.takeOut(number, request.reason());
        return of(number);
    }

    private GroupView view(LinkedCase linked) {
        var now = linked.takenOutAt().isPresent()
                ? List.<CaseNumber>of()
                : book.linkedWith(linked.number()).stream()
                        .map(LinkedCase::number)
                        .toList();
        var seen = now.stream()
                .filter(each -> access.find(each).isPresent())
                .map(CaseNumber::code)
                .toList();
        return new GroupView(
                linked.group().number(),
                linked.group().cause(),
                seen,
                now.size() - seen.size(),
                linked.reason(),
                linked.addedAt(),
                linked.takenOutReason().orElse(null),
                linked.takenOutAt().orElse(null));
    }

    /**
     * With which case, and why.
     *
     * @param other number of the other case
     * @param cause 2-200 characters, for a new group
     * @param reason 2-500 characters
     */
    record LinkRequest(
            @Nullable String other,
            @Nullable String cause,
            @Nullable String reason) {}

    /** @param reason 2-500 characters */
    record TakeOutRequest(@Nullable String reason) {}

    /**
     * One group that a case is or was in.
     *
     * @param cases numbers that the asker may see, this case's among them; none once it was taken out
     * @param hidden how many more there are
     */
    record GroupView(
            long group,
            String cause,
            List<String> cases,
            int hidden,
            String reason,
            Instant addedAt,
            @Nullable String takenOutReason,
            @Nullable Instant takenOutAt) {}
}
