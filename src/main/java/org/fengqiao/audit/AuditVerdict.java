package org.fengqiao.audit;

import java.util.Optional;

/**
 * What a walk along the audit chain has found.
 *
 * @param links how many there are up to the end, or to the first broken one
 * @param head hash of the last one: noted elsewhere, it shows later whether the end was cut off
 * @param broken the first thing that is wrong
 */
public record AuditVerdict(long links, String head, Optional<Broken> broken) {

    /** Whether nothing is wrong. */
    public boolean isWhole() {
        return broken.isEmpty();
    }

    /** In words, Chinese first. */
    public String text() {
        return broken.map(at -> "审计链在第 %d 环（记录 %d）断开：%s。The audit chain is broken at link %d (entry %d): %s."
                        .formatted(at.position(), at.entry(), at.chinese(), at.position(), at.entry(), at.english()))
                .orElseGet(() -> "审计链完整，共 %d 环，末环 %s。The audit chain is whole: %d links, the last one is %s."
                        .formatted(links, shortHead(), links, shortHead()));
    }

    private String shortHead() {
        return head.substring(0, Math.min(16, head.length()));
    }

    /**
     * Where the chain is broken.
     *
     * @param position of the link
     * @param entry its entry
     */
    public record Broken(long position, long entry, String chinese, String english) {}
}
