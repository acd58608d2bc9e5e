package org.fengqiao.document.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.document.PaperDesk;
import org.fengqiao.document.PaperType;
import org.fengqiao.document.UnknownPaper;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Hands out what a paper holds: a picture to be looked at, everything else, and what is asked for so, as a file. */
@RestController
@Tag(name = "papers", description = "案件材料 Documents of a case")
class PaperContentController {

    /** Whatever somebody has hidden in a file, nothing in it runs and nothing is fetched, even when it is opened alone. */
    private static final String NOTHING_RUNS = "default-src 'none'; sandbox; frame-ancestors 'none'";

    private final PaperDesk desk;

    PaperContentController(PaperDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/api/disputes/{number}/papers/{id}/content")
    @Operation(summary = "查看或者下载一份材料 What a paper holds: a picture to look at, or a file")
    ResponseEntity<byte[]> open(
            @PathVariable CaseNumber number,
            @PathVariable long id,
            @RequestParam(defaultValue = "false") boolean download,
            HttpServletResponse response) {
        var opened = desk.open(number, id, download);
        var type = opened.paper().type();
        response.setHeader("Content-Security-Policy", NOTHING_RUNS);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type.mediaType()))
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition(type, download, opened.paper().name()))
                .body(opened.content());
    }

    private static String disposition(PaperType type, boolean download, String name) {
        var how = type.isPicture() && !download ? ContentDisposition.inline() : ContentDisposition.attachment();
        return how.filename(name, StandardCharsets.UTF_8).build().toString();
    }

    @ExceptionHandler
    ProblemDetail onUnknown(UnknownPaper unknown) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, String.valueOf(unknown.getMessage()));
    }
}
