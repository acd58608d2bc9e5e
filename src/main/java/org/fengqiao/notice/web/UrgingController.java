package org.fengqiao.notice.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.notice.UrgingDesk;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "supervision", description = "督办 Supervisors' acts")
class UrgingController {

    private final UrgingDesk desk;

    UrgingController(UrgingDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/api/disputes/{number}/urging")
    @Operation(summary = "督导催办：提醒本案的办理人，一案一天一次 Urge whoever has the case, once a day")
    Urged urge(@PathVariable CaseNumber number) {
        var told = desk.urge(number);
        return new Urged(told, "已催办：" + String.join("；", told) + "。", "Urged: " + String.join("; ", told) + ".");
    }

    /** Who was told about which step, and the same in one sentence. */
    record Urged(List<String> told, String message, String messageEnglish) {}
}
