package org.fengqiao.audit;

import java.util.ArrayList;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Chains the entries of the audit trail. Each link is a keyed hash over its entry and the link before: whoever changes,
 * deletes or slips in an entry breaks the chain there, and cannot mend it without the master key, which is not in the
 * database. Links are made a few seconds after the entries, so that nobody who writes has to wait for anybody else.
 */
@Service
public class AuditChain {

    private static final int AT_ONCE = 5_000;

    private static final AuditLink NONE = new AuditLink(0, 0, "");
    private static final long ONE_NODE_AT_A_TIME = 0x41554449;

    private final AuditEntries entries;
    private final KeyedHash hash;
    private final JdbcClient database;
    private final LinkedFloor floor;

    AuditChain(AuditEntries entries, KeyedHash hash, JdbcClient database) {
        this.entries = entries;
        this.hash = hash;
        this.database = database;
        this.floor = new LinkedFloor(database);
    }

    /** Links what is new. While nothing is, it reads no entry. */
    @Scheduled(fixedDelayString = "PT5S", initialDelayString = "PT5S")
    @Transactional
    public void link() {
        lock();
        var seen = floor.look(entries.newestId());
        if (seen.newest() < floor.from() || append(floor.from()) < AT_ONCE) {
            floor.linkedUpTo(seen);
        }
    }

    /** Entries before this one are all linked, for a test. */
    long linksFrom() {
        return floor.from();
    }

    private void lock() {
        database.sql("select 1 from pg_advisory_xact_lock(:lock)")
                .param("lock", ONE_NODE_AT_A_TIME)
                .query(Integer.class)
                .single();
    }

    private int append(long fromId) {
        var unlinked = entries.unlinked(fromId, AT_ONCE);
        if (unlinked.isEmpty()) {
            return 0;
        }
        var last = entries.head().orElse(NONE);
        var links = new ArrayList<AuditLink>(unlinked.size());
        for (var entry : unlinked) {
            last = new AuditLink(last.position() + 1, entry.id(), hash(last.hash(), entry));
            links.add(last);
        }
        entries.link(links);
        return unlinked.size();
    }

    /**
     * Walks the whole chain.
     *
     * @return what was found: how many links there are, the hash of the last one, and the first thing that is wrong
     */
    @Transactional
    public AuditVerdict verify() {
        lock();
        while (append(0) == AT_ONCE) {
            // The next ones.
        }
        var last = NONE;
        try (var chain = entries.chain()) {
            for (var each : (Iterable<AuditEntries.Linked>) chain::iterator) {
                var wrong = wrong(last, each);
                if (wrong.isPresent()) {
                    return new AuditVerdict(last.position(), last.hash(), wrong);
                }
                last = each.link();
            }
        }
        return new AuditVerdict(last.position(), last.hash(), Optional.empty());
    }

    private Optional<AuditVerdict.Broken> wrong(AuditLink before, AuditEntries.Linked each) {
        if (each.link().position() != before.position() + 1) {
            return broken(
                    each, "缺少第 " + (before.position() + 1) + " 环", "link " + (before.position() + 1) + " is missing");
        }
        if (each.entry() == null) {
            return broken(each, "该环对应的记录已被删除", "its entry was deleted");
        }
        if (!hash(before.hash(), each.entry()).equals(each.link().hash())) {
            return broken(each, "该环对应的记录已被修改", "its entry was changed");
        }
        return Optional.empty();
    }

    private static Optional<AuditVerdict.Broken> broken(AuditEntries.Linked at, String chinese, String english) {
        return Optional.of(
                new AuditVerdict.Broken(at.link().position(), at.link().entry(), chinese, english));
    }

    /** Over the entry as it is kept, sealed: the chain stays whole when a case's key is destroyed. */
    private String hash(String before, AuditEntry entry) {
        return hash.of(
                "audit",
                String.join(
                        "\n",
                        before,
                        Long.toString(entry.id()),
                        entry.at().toString(),
                        entry.by(),
                        entry.action().name(),
                        entry.subject(),
                        String.valueOf(entry.thing()),
                        String.valueOf(entry.sealed())));
    }
}
