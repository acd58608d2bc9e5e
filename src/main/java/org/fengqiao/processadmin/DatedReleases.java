package org.fengqiao.processadmin;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.fengqiao.gate.Finding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Puts drafts in force on their day. The engine's own activation by date is not used: it makes the new version the newest
 * at once and suspends it, so that no case could start until then.
 */
@Component
class DatedReleases {

    private static final Logger LOG = LoggerFactory.getLogger(DatedReleases.class);

    private final FlowDrafts drafts;
    private final FlowDraftRelease releases;
    private final Clock clock;

    DatedReleases(FlowDrafts drafts, FlowDraftRelease releases, Clock clock) {
        this.drafts = drafts;
        this.releases = releases;
        this.clock = clock;
    }

    /** Releases what is due, each draft by itself; one that cannot be released is a draft again and says why. */
    @Scheduled(
            initialDelayString = "${fengqiao.flows.dated-first:PT1M}",
            fixedDelayString = "${fengqiao.flows.dated-every:PT1M}")
    void run() {
        drafts.dueOn(LocalDate.now(clock)).forEach(this::release);
    }

    private void release(long id) {
        try {
            releases.releasePlanned(id).ifPresent(stages -> LOG.info("定期生效的草稿 {}：{}。Released as planned.", id, stages));
        } catch (FlowsRefused refused) {
            failed(id, refused.findings().stream().map(Finding::text).collect(Collectors.joining("\n")));
        } catch (DraftConflict changed) {
            failed(id, String.valueOf(changed.getMessage()));
        }
    }

    private void failed(long id, String why) {
        LOG.error("草稿 {} 到期未能生效，已退回草稿。The planned draft {} could not be released:\n{}", id, id, why);
        releases.failed(id, why);
    }
}
