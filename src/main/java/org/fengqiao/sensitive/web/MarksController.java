package org.fengqiao.sensitive.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.sensitive.MarkDesk;
import org.fengqiao.sensitive.MarkKind;
import org.fengqiao.sensitive.SpecialMark;
import org.fengqiao.shared.Label;
import org.fengqiao.shared.Said;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Posts only: what is asked leaves a trace, and belongs into no address. */
@RestController
@RequestMapping("/api/disputes/{number}/special-marks")
@Tag(name = "sensitive", description = "特殊情况和查看审批 Special marks and approvals")
class MarksController {

    private final MarkDesk desk;

    MarksController(MarkDesk desk) {
        this.desk = desk;
    }

    @PostMapping
    @Operation(summary = "标记当事人的特殊情况，或者续期 Mark a party, or renew the mark")
    Said set(@PathVariable CaseNumber number, @RequestBody MarkRequest asked) {
        desk.set(number, asked.position(), asked.neededKind(), asked.ground(), asked.expiresOn());
        return new Said("已标记，到期自动删除。", "Marked; it is deleted when its time is over.");
    }

    @PostMapping("/lift")
    @Operation(summary = "解除标记（如有） Lift a mark, if there is one")
    Said lift(@PathVariable CaseNumber number, @RequestBody MarkRequest asked) {
        desk.lift(number, asked.position(), asked.neededKind(), asked.reason());
        return new Said("这项标记如果有，已经解除。", "If there was such a mark, it is lifted.");
    }

    @PostMapping("/open")
    @Operation(summary = "查看当事人的特殊情况，须先经批准 Look at the marks of a party, after an approval")
    ResponseEntity<Opened> open(@PathVariable CaseNumber number, @RequestBody MarkRequest asked) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(Opened.of(desk.open(number, asked.position())));
    }

    /** What was opened, also in words. */
    record Opened(String message, String messageEnglish, List<MarkView> marks) {

        static Opened of(List<SpecialMark> marks) {
            var views = marks.stream().map(MarkView::of).toList();
            return marks.isEmpty()
                    ? new Opened("没有特殊情况。", "Nothing is marked.", views)
                    : new Opened(joined(marks, Label::chinese, "；"), joined(marks, Label::english, "; "), views);
        }

        private static String joined(List<SpecialMark> marks, Function<Label, String> language, String between) {
            return marks.stream().map(SpecialMark::label).map(language).collect(Collectors.joining(between));
        }
    }

    /** A mark as REST gives it. */
    record MarkView(MarkKind kind, String kindName, String about, String ground, LocalDate expiresOn) {

        static MarkView of(SpecialMark mark) {
            return new MarkView(mark.kind(), mark.kind().chinese(), mark.about(), mark.ground(), mark.expiresOn());
        }
    }
}
