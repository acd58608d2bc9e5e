package org.fengqiao.assignment.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.fengqiao.assignment.AbsenceDesk;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/absences")
@Tag(name = "absences", description = "请假 Absences of mediators")
class AbsencesController {

    private final AbsenceDesk desk;

    AbsencesController(AbsenceDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    @Operation(summary = "请假记录，最近的在前 Absences, the latest first; over=true adds those that are over")
    List<AbsenceView> list(@RequestParam(defaultValue = "false") boolean over) {
        return desk.list(over).stream().map(AbsenceView::of).toList();
    }

    @GetMapping("/circle")
    @Operation(summary = "可为谁登记请假 For whom one may record absences")
    List<CircleView> circle() {
        return desk.circles().stream().map(CircleView::of).toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "登记请假 Record an absence")
    AbsenceView record(@RequestBody RecordAbsenceRequest request) {
        return AbsenceView.of(desk.record(
                request.mediator(),
                request.needFirstDay(),
                request.needLastDay(),
                request.needReason(),
                request.standIn()));
    }

    @PostMapping("/{id}/end")
    @Operation(summary = "撤销或提前销假 Call an absence off, or end it today")
    AbsenceView end(@PathVariable long id) {
        return AbsenceView.of(desk.end(id));
    }
}
