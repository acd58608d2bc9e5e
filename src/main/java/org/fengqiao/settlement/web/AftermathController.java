package org.fengqiao.settlement.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.settlement.AftermathDesk;
import org.fengqiao.settlement.AftermathKind;
import org.fengqiao.shared.Said;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "aftermath", description = "协议后续 What became of agreements")
class AftermathController {

    private final AftermathDesk desk;

    AftermathController(AftermathDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/api/disputes/{number}/aftermath")
    @Operation(summary = "登记协议后续 Write down what became of an agreement after it took effect")
    Said enter(@PathVariable CaseNumber number, @RequestBody AftermathRequest request) {
        desk.enter(number, request.kind(), request.on());
        return new Said("协议后续已登记。", "It is on record.");
    }

    /** @param on today if it is left out */
    record AftermathRequest(
            @Nullable AftermathKind kind, @Nullable LocalDate on) {}
}
