package org.fengqiao.intake.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.intake.Correction;
import org.fengqiao.intake.CorrectionDesk;
import org.fengqiao.intake.CorrectionKind;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/disputes/{number}")
@Tag(name = "corrections", description = "登记更正 Mending a registration")
class CorrectionController {

    private final CorrectionDesk desk;

    CorrectionController(CorrectionDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/void")
    @Operation(summary = "作废登记 Void a registration that was a mistake")
    CorrectionView annul(@PathVariable CaseNumber number, @RequestBody CorrectionRequest request) {
        return CorrectionView.of(desk.annul(number, request.reason()));
    }

    @PostMapping("/merge")
    @Operation(summary = "并入另一案 Merge a second registration of one dispute into the first")
    CorrectionView merge(@PathVariable CaseNumber number, @RequestBody CorrectionRequest request) {
        return CorrectionView.of(desk.merge(number, request.into(), request.reason()));
    }

    @PostMapping("/move")
    @Operation(summary = "移送正确的村（社区） Move a case to the village where it belongs")
    CorrectionView move(@PathVariable CaseNumber number, @RequestBody CorrectionRequest request) {
        return CorrectionView.of(desk.move(number, request.village(), request.reason()));
    }

    /**
     * How to mend it.
     *
     * @param into number of the case that goes on, when merging
     * @param village code or name of the right village, when moving
     * @param reason 2-500 characters
     */
    record CorrectionRequest(
            @Nullable String into,
            @Nullable String village,
            @Nullable String reason) {}

    /** What was done. */
    record CorrectionView(
            CorrectionKind kind,
            String kindName,
            @Nullable String into,
            @Nullable String toVillage,
            String reason,
            Instant mendedAt) {

        static CorrectionView of(Correction correction) {
            return new CorrectionView(
                    correction.kind(),
                    correction.kind().chinese(),
                    correction.into().map(CaseNumber::code).orElse(null),
                    correction.toVillage().orElse(null),
                    correction.reason(),
                    correction.mendedAt());
        }
    }
}
