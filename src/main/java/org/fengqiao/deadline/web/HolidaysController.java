package org.fengqiao.deadline.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.fengqiao.deadline.HolidayDesk;
import org.fengqiao.deadline.HolidayFileError;
import org.fengqiao.deadline.HolidayTally;
import org.fengqiao.deadline.HolidaysRefused;
import org.fengqiao.deadline.MissingNotices;
import org.fengqiao.deadline.MovedDeadline;
import org.fengqiao.deadline.OpenDeadlines;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Holiday notices: read by anybody who is logged in, previewed by the county's supervisors, imported by them or by whoever runs the flows. */
@RestController
@RequestMapping("/api/holidays")
@Tag(name = "holidays", description = "节假日 Holidays")
class HolidaysController {

    private static final String[] IMPORTERS = {"flowAdmin", "countySupervisor"};
    private static final int MOST_BYTES = 1_000_000;

    private final HolidayDesk desk;
    private final OpenDeadlines open;
    private final MissingNotices missing;

    HolidaysController(HolidayDesk desk, OpenDeadlines open, MissingNotices missing) {
        this.missing = missing;
        this.desk = desk;
        this.open = open;
    }

    @GetMapping
    @Operation(summary = "节假日与调休上班日 Days off and days made up, of one year or of all")
    List<HolidayView> list(@RequestParam Optional<Integer> year) {
        return desk.list(year).stream().map(HolidayView::of).toList();
    }

    @GetMapping("/waiting")
    @Operation(summary = "还有几件案件的期限待按新安排重新计算 How many cases still wait to be counted anew after an import")
    WaitingView waiting() {
        return new WaitingView(open.waiting());
    }

    @GetMapping("/missing")
    @Operation(summary = "哪些年度的节假日安排该导入而还没有导入 Which years' notices should be here by now and are not")
    MissingView missing(HttpServletRequest request) {
        return new MissingView(missing.years(), Arrays.stream(IMPORTERS).anyMatch(request::isUserInRole));
    }

    /** @param mayImport whether the reader may bring them in */
    record MissingView(List<Integer> years, boolean mayImport) {}

    /** @param cases how many */
    record WaitingView(int cases) {}

    @PostMapping(path = "/preview", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "预览：导入后哪些在办期限会变动，不改动任何数据 Which open deadlines an import would move; nothing is changed")
    List<MovedDeadline> previewJson(@RequestBody List<@Nullable HolidayRequest> days, HttpServletRequest request) {
        demand(request, "countySupervisor");
        return open.movedBy(desk.calendarWith(HolidayRequest.lines(days)));
    }

    @PostMapping(path = "/preview", consumes = "text/csv")
    @Operation(summary = "预览：导入后哪些在办期限会变动，不改动任何数据 Which open deadlines an import would move; nothing is changed")
    List<MovedDeadline> previewCsv(InputStream body, HttpServletRequest request) throws IOException {
        demand(request, "countySupervisor");
        return open.movedBy(desk.calendarWith(HolidayCsv.read(file(body))));
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "导入节假日安排（整年） Import the holidays of whole years, as JSON or as a CSV file")
    HolidayTally importJson(@RequestBody List<@Nullable HolidayRequest> days, HttpServletRequest request) {
        demand(request, IMPORTERS);
        return desk.importNotices(HolidayRequest.lines(days));
    }

    @PostMapping(consumes = "text/csv")
    @Operation(summary = "导入节假日安排（整年） Import the holidays of whole years, as JSON or as a CSV file")
    HolidayTally importCsv(InputStream body, HttpServletRequest request) throws IOException {
        demand(request, IMPORTERS);
        return desk.importNotices(HolidayCsv.read(file(body)));
    }

    private static byte[] file(InputStream body) throws IOException {
        var file = body.readNBytes(MOST_BYTES + 1);
        if (file.length > MOST_BYTES) {
            throw new HolidaysRefused(List.of(new HolidayFileError(0, "day", "文件过大。", "The file is too large.")));
        }
        return file;
    }

    /** The calendar moves everybody's deadlines; which cases these are, the county's supervisors may see. */
    private static void demand(HttpServletRequest request, String... roles) {
        if (Arrays.stream(roles).noneMatch(request::isUserInRole)) {
            throw new ResponseStatusException(
                    HttpStatus.FORBIDDEN,
                    "节假日安排由县督导员预览和导入，流程管理员也可以导入。 County supervisors preview and import holidays, flow administrators import.");
        }
    }

    @ExceptionHandler
    ProblemDetail onMistakes(HolidaysRefused refused) {
        var problem =
                ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_ENTITY, String.valueOf(refused.getMessage()));
        problem.setProperty("errors", refused.errors());
        return problem;
    }
}
