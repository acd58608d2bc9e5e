package org.fengqiao.assignment.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.assignment.HandOverDesk;
import org.fengqiao.shared.FieldsRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/accounts/{login}")
@Tag(name = "hand-over", description = "移交 Hand-over of work")
class HandOverController {

    private final HandOverDesk desk;

    HandOverController(HandOverDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/work")
    @Operation(summary = "手上的全部工作和建议的接手人 All work in hand, with who is proposed for each case")
    WorkView work(@PathVariable String login) {
        return WorkView.of(desk.of(login));
    }

    @PostMapping("/hand-over")
    @Operation(summary = "全部移交，有一件不能移交就都不动 Hand all of it over: everything moves or nothing")
    HandedOver handOver(@PathVariable String login, @RequestBody HandOverRequest asked) {
        var before = desk.handOver(login, asked.byCase(), asked.reason());
        return new HandedOver(before.cases().size());
    }

    /**
     * Who takes what.
     *
     * @param cases every case of the person
     * @param reason 4-500 characters
     */
    record HandOverRequest(
            @Nullable List<@Nullable Destination> cases,
            @Nullable String reason) {

        Map<String, String> byCase() {
            var all = new LinkedHashMap<String, String>();
            for (var each : cases == null ? List.<@Nullable Destination>of() : cases) {
                if (each == null || each.number() == null || all.containsKey(each.number())) {
                    throw new FieldsRefused("cases", "每件案件写一次案号。", "Each case is named once, by its number.");
                }
                all.put(each.number(), each.to() == null ? "" : each.to());
            }
            return all;
        }
    }

    /** @param to a candidate's choice, or COMMITTEE */
    record Destination(@Nullable String number, @Nullable String to) {}

    /** @param cases how many went */
    record HandedOver(int cases) {}
}
