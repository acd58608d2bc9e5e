package org.fengqiao.retention;

import java.util.Collection;
import java.util.function.Consumer;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.CaseRuleViolated;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks once a day for closed files that have no time yet, and tells how many are expired. It anonymises nothing, unless
 * the county has set {@code fengqiao.retention.automatic}. Each file is a transaction of its own.
 */
@Component
class DailyRetention {

    private static final Logger LOG = LoggerFactory.getLogger(DailyRetention.class);
    private static final int AT_ONCE = 200;

    private final RetentionOverview overview;
    private final RetentionBook book;
    private final RetentionDesk desk;
    private final boolean automatic;

    DailyRetention(
            RetentionOverview overview,
            RetentionBook book,
            RetentionDesk desk,
            @Value("${fengqiao.retention.automatic:false}") boolean automatic) {
        this.overview = overview;
        this.book = book;
        this.desk = desk;
        this.automatic = automatic;
    }

    @Scheduled(
            initialDelayString = "${fengqiao.retention.first:PT10M}",
            fixedDelayString = "${fengqiao.retention.every:PT24H}")
    void run() {
        count();
        if (automatic) {
            each(overview.expiredNumbers(), desk::anonymiseOnItsOwn);
        }
        var expired = overview.expiredCount();
        if (expired > 0) {
            LOG.info("保管期满的案卷：{} 件，由县督导员在“档案保管”页提出匿名。Files whose time is over: {}.", expired, expired);
        }
    }

    /** Gives every closed file its time. */
    void count() {
        var waiting = overview.uncounted(AT_ONCE);
        while (!waiting.isEmpty() && each(waiting, book::fix) > 0) {
            waiting = overview.uncounted(AT_ONCE);
        }
    }

    private static int each(Collection<CaseNumber> numbers, Consumer<CaseNumber> work) {
        return (int) numbers.stream().filter(number -> done(number, work)).count();
    }

    private static boolean done(CaseNumber number, Consumer<CaseNumber> work) {
        try {
            work.accept(number);
            return true;
        } catch (CaseRuleViolated kept) {
            LOG.debug("{} is kept", number, kept);
        } catch (RuntimeException failed) {
            LOG.warn("the file of {} was left as it is", number, failed);
        }
        return false;
    }
}
