package org.fengqiao.related.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.Covered;
import org.fengqiao.casefile.Side;
import org.fengqiao.related.Election;
import org.fengqiao.related.Representative;
import org.fengqiao.related.RepresentativeDesk;
import org.fengqiao.shared.FieldsRefused;
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
@RequestMapping("/api/disputes/{number}/representatives")
@Tag(name = "representatives", description = "推举的代表 Elected representatives")
class RepresentativesController {

    private final RepresentativeDesk desk;
    private final Clock clock;

    RepresentativesController(RepresentativeDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping
    @Operation(summary = "本案的代表，含已更换的 The representatives of a case, former ones too")
    List<RepresentativeView> of(@PathVariable CaseNumber number) {
        return view(desk.of(number));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "登记推举的代表 Record an elected representative of a crowd")
    List<RepresentativeView> elect(@PathVariable CaseNumber number, @RequestBody ElectRequest request) {
        return view(desk.elect(number, request.elected().election(request.needSide(), today())));
    }

    @PostMapping("/replaced")
    @Operation(summary = "更换代表 Replace a representative; the former one stays on record")
    List<RepresentativeView> replace(@PathVariable CaseNumber number, @RequestBody ReplaceRequest request) {
        return view(desk.replace(number, request.needRepresentative(), request.reason(), side -> request.elected()
                .election(side, today())));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), CaseFile.ZONE);
    }

    private static List<RepresentativeView> view(List<Representative> all) {
        return all.stream().map(RepresentativeView::of).toList();
    }

    /** Who was elected, by whom, when (default today), by how many. */
    record Elected(
            @Nullable String name,
            @Nullable String phone,
            @Nullable String electedBy,
            @Nullable LocalDate electedOn,
            @Nullable Integer voters) {

        Election election(Side side, LocalDate today) {
            if (voters == null) {
                throw new FieldsRefused("voters", "请填写“多少人参加推举”（R30）。", "This field is required (R30).");
            }
            return new Election(
                    side,
                    name == null ? "" : name,
                    phone == null ? "" : phone,
                    electedBy == null ? "" : electedBy,
                    electedOn == null ? today : electedOn,
                    voters);
        }
    }

    /** Somebody elected for a side. */
    record ElectRequest(
            @Nullable Side side,
            @Nullable String name,
            @Nullable String phone,
            @Nullable String electedBy,
            @Nullable LocalDate electedOn,
            @Nullable Integer voters) {

        Side needSide() {
            if (side == null) {
                throw new FieldsRefused("side", "请选择“代表哪一方”（R30）。", "This field is required (R30).");
            }
            return side;
        }

        Elected elected() {
            return new Elected(name, phone, electedBy, electedOn, voters);
        }
    }

    /**
     * Somebody elected in the place of another.
     *
     * @param representative number of who is replaced
     * @param reason 2-500 characters
     */
    record ReplaceRequest(
            @Nullable Long representative,
            @Nullable String reason,
            @Nullable String name,
            @Nullable String phone,
            @Nullable String electedBy,
            @Nullable LocalDate electedOn,
            @Nullable Integer voters) {

        long needRepresentative() {
            if (representative == null) {
                throw new FieldsRefused("representative", "请选择“更换谁”（R30）。", "This field is required (R30).");
            }
            return representative;
        }

        Elected elected() {
            return new Elected(name, phone, electedBy, electedOn, voters);
        }
    }

    /** One who speaks or spoke; the telephone covered. */
    record RepresentativeView(
            long id,
            Side side,
            String sideName,
            String name,
            String phone,
            String electedBy,
            LocalDate electedOn,
            int voters,
            boolean current,
            @Nullable String replacedReason,
            @Nullable Instant replacedAt) {

        static RepresentativeView of(Representative each) {
            return new RepresentativeView(
                    each.id(),
                    each.side(),
                    each.side().chinese(),
                    each.name(),
                    Covered.phone(each.phone()),
                    each.electedBy(),
                    each.electedOn(),
                    each.voters(),
                    each.isCurrent(),
                    each.replacedReason().orElse(null),
                    each.replacedAt().orElse(null));
        }
    }
}
