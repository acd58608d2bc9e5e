package org.fengqiao.retention;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.CaseRuleViolated;
import org.fengqiao.casefile.Standing;
import org.fengqiao.shared.Label;
import org.springframework.stereotype.Component;

/** The one rule of when a file may be anonymised: closed, its time over, nothing pending, and no other file needs it. */
@Component
class RetentionCheck {

    private final RetentionBook book;
    private final RetentionHolds holds;
    private final KeptTogether together;
    private final Clock clock;

    RetentionCheck(RetentionBook book, RetentionHolds holds, KeptTogether together, Clock clock) {
        this.book = book;
        this.holds = holds;
        this.together = together;
        this.clock = clock;
    }

    /** What keeps an expired file, if anything does. */
    Optional<Label> keeps(CaseNumber number) {
        if (holds.existsByNumberAndLiftedAtIsNull(number)) {
            return Optional.of(new Label("有未了结的投诉或者诉讼，暂缓匿名。", "A complaint or a suit is pending."));
        }
        return together.with(number).stream()
                .filter(this::isStillKept)
                .findFirst()
                .map(other -> new Label("相关案件 " + other + " 还在保管期内。", "The file of " + other + " is still kept."));
    }

    private boolean isStillKept(CaseNumber other) {
        return book.file(other).anonymisedAt().isEmpty()
                && (holds.existsByNumberAndLiftedAtIsNull(other)
                        || book.of(other)
                                .filter(each -> each.isExpired(today()))
                                .isEmpty());
    }

    /**
     * How long the file was kept, when it may go now.
     *
     * @throws CaseRuleViolated when it may not
     */
    CaseRetention demand(CaseNumber number) {
        var file = book.file(number);
        file.demandKept();
        if (file.standing() != Standing.CLOSED) {
            throw new CaseRuleViolated(number, "案件没有结案，不能匿名。", "Only a closed file is anonymised.");
        }
        var retention = book.of(number)
                .orElseThrow(() -> new CaseRuleViolated(number, "保管期限还没有算出。", "Its time was not counted yet."));
        retention.requireExpired(today());
        keeps(number).ifPresent(reason -> {
            throw new CaseRuleViolated(number, reason.chinese(), reason.english());
        });
        return retention;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), CaseFile.ZONE);
    }
}
