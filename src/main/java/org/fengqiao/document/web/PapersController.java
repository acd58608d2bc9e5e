package org.fengqiao.document.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.List;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.document.CasePaper;
import org.fengqiao.document.PaperDesk;
import org.fengqiao.document.PaperKind;
import org.fengqiao.document.UnknownPaper;
import org.fengqiao.identity.Accounts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/api/disputes/{number}/papers")
@Tag(name = "papers", description = "案件材料 Documents of a case")
class PapersController {

    private static final List<KindView> KINDS = Arrays.stream(PaperKind.values())
            .map(kind -> new KindView(kind, kind.chinese(), kind.english()))
            .toList();

    private final PaperDesk desk;
    private final UploadLanes lanes;
    private final Accounts people;

    PapersController(PaperDesk desk, UploadLanes lanes, Accounts people) {
        this.desk = desk;
        this.lanes = lanes;
        this.people = people;
    }

    @GetMapping
    @Operation(summary = "案件的全部材料，含已撤下的 All papers of a case, with those that were withdrawn")
    PapersView list(@PathVariable CaseNumber number) {
        return new PapersView(desk.of(number).stream().map(this::view).toList(), desk.mayAdd(number), KINDS);
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "上传一份材料；同一文件再传，返回已有的那份 Add a paper; the same file again answers the one that is there")
    ResponseEntity<PaperView> add(
            @PathVariable CaseNumber number,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable PaperKind kind) {
        var added = lanes.add(number, file, kind);
        return ResponseEntity.status(added.isNew() ? HttpStatus.CREATED : HttpStatus.OK)
                .body(view(added.paper()));
    }

    @DeleteMapping("/{id}")
    @Operation(summary = "撤下一份材料，须写明原因；撤下后仍保留 Withdraw a paper with a reason; it is kept")
    PaperView withdraw(@PathVariable CaseNumber number, @PathVariable long id, @RequestBody WithdrawRequest request) {
        return view(desk.withdraw(number, id, request.reason()));
    }

    private PaperView view(CasePaper paper) {
        return PaperView.of(paper, people, desk.mayWithdraw(paper));
    }

    @ExceptionHandler
    ProblemDetail onUnknown(UnknownPaper unknown) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, String.valueOf(unknown.getMessage()));
    }

    /**
     * The papers of a case.
     *
     * @param mayAdd whether the user may add papers
     * @param kinds what a paper may be
     */
    record PapersView(List<PaperView> items, boolean mayAdd, List<KindView> kinds) {}

    /** What a paper may be. */
    record KindView(PaperKind kind, String chinese, String english) {}

    /** @param reason 2-200 characters */
    record WithdrawRequest(@Nullable String reason) {}
}
