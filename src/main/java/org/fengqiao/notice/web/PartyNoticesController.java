package org.fengqiao.notice.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.Served;
import org.fengqiao.casefile.ServedHow;
import org.fengqiao.casefile.Side;
import org.fengqiao.notice.PartyNotice;
import org.fengqiao.notice.PartyNoticeKind;
import org.fengqiao.notice.ServeNoticeDesk;
import org.fengqiao.shared.FieldsRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/disputes/{number}/party-notices")
@Tag(name = "party-notices", description = "当事人告知书 What the parties are told by law")
class PartyNoticesController {

    private final ServeNoticeDesk desk;
    private final Clock clock;

    PartyNoticesController(ServeNoticeDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping
    @Operation(summary = "本案的告知书及送达情况 The notices of a case and whether they were served")
    List<PartyNoticeView> of(@PathVariable CaseNumber number) {
        return desk.of(number).stream().map(PartyNoticeView::of).toList();
    }

    @PostMapping("/served")
    @Operation(summary = "登记一份告知书的送达 A notice was served")
    List<PartyNoticeView> serve(@PathVariable CaseNumber number, @RequestBody ServeRequest request) {
        return desk
                .serve(
                        number,
                        request.needNotice(),
                        request.served(LocalDate.ofInstant(clock.instant(), CaseFile.ZONE)))
                .stream()
                .map(PartyNoticeView::of)
                .toList();
    }

    /**
     * Which notice was served, when and how.
     *
     * @param servedOn default today
     * @param acknowledged {@code yes} or {@code no}
     * @param reason why nobody acknowledged it
     */
    record ServeRequest(
            @Nullable Long notice,
            @Nullable LocalDate servedOn,
            @Nullable ServedHow servedHow,
            @Nullable String acknowledged,
            @Nullable String reason) {

        long needNotice() {
            return need("notice", notice);
        }

        Served served(LocalDate today) {
            return new Served(
                    servedOn == null ? today : servedOn,
                    need("servedHow", servedHow),
                    "yes".equals(need("acknowledged", acknowledged)),
                    reason);
        }

        private static <T> T need(String field, @Nullable T value) {
            if (value == null) {
                throw new FieldsRefused(field, "缺少必填项（R10）。", "This field is required (R10).");
            }
            return value;
        }
    }

    /** A notice on the wire. */
    record PartyNoticeView(
            long id,
            PartyNoticeKind kind,
            String kindName,
            Side side,
            String addressee,
            String text,
            LocalDate dueOn,
            Instant raisedAt,
            @Nullable LocalDate servedOn,
            @Nullable ServedHow servedHow,
            @Nullable Boolean acknowledged,
            @Nullable String servedBy) {

        static PartyNoticeView of(PartyNotice notice) {
            var served = notice.served();
            return new PartyNoticeView(
                    notice.id(),
                    notice.kind(),
                    notice.kind().chinese(),
                    notice.side(),
                    notice.addressee(),
                    notice.text(),
                    notice.dueOn(),
                    notice.raisedAt(),
                    served.map(Served::servedOn).orElse(null),
                    served.map(Served::servedHow).orElse(null),
                    served.map(Served::acknowledged).orElse(null),
                    notice.servedBy().orElse(null));
        }
    }
}
