package org.fengqiao.ledger;

import java.util.ArrayList;
import java.util.Iterator;
import org.fengqiao.shared.Paging;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.support.WindowIterator;

/**
 * Finds lines of the ledger. What people wrote is sealed, so the database cannot look for words in it: a search for words
 * opens every line of the asked townships and period, some hundreds at a time, also for its first page, since it says how
 * many there are in all. A township has a few hundred lines a year; the county's search over all years is what it costs
 * most, and a period makes it quick. Without words the database pages and counts.
 */
class LedgerSearch {

    static final Sort NEWEST_FIRST = Sort.by(Sort.Direction.DESC, "id");

    private static final int AT_ONCE = 500;

    private final LedgerEntries entries;

    LedgerSearch(LedgerEntries entries) {
        this.entries = entries;
    }

    /** One page, and how many there are in all. */
    Page<LedgerEntry> page(LedgerQuery query, Paging paging, Sort order) {
        var asked = PageRequest.of(paging.page(), paging.size(), order);
        return query.text() == null ? entries.findAll(query.specification(), asked) : matching(query, asked);
    }

    private Page<LedgerEntry> matching(LedgerQuery query, PageRequest asked) {
        var page = new ArrayList<LedgerEntry>();
        var found = 0L;
        for (var lines = lines(query, asked.getSort()); lines.hasNext(); ) {
            var line = lines.next();
            if (query.matches(line)) {
                if (found >= asked.getOffset() && page.size() < asked.getPageSize()) {
                    page.add(line);
                }
                found++;
            }
        }
        return new PageImpl<>(page, asked, found);
    }

    /**
     * The newest lines that were entered before one, without counting how many there are: as quick on the thousandth page as on
     * the first.
     */
    LedgerWindow window(LedgerQuery query, long before, int size) {
        var found = new ArrayList<LedgerEntry>();
        for (var lines = lines(query.before(before), NEWEST_FIRST); lines.hasNext() && found.size() <= size; ) {
            var line = lines.next();
            if (query.matches(line)) {
                found.add(line);
            }
        }
        var more = found.size() > size;
        return new LedgerWindow(more ? found.subList(0, size) : found, more);
    }

    /** Each window begins after the last line of the one before, so that a line entered meanwhile shifts nothing. */
    Iterator<LedgerEntry> lines(LedgerQuery query, Sort order) {
        return lines(query.specification(), order);
    }

    private Iterator<LedgerEntry> lines(Specification<LedgerEntry> wanted, Sort order) {
        return WindowIterator.of((ScrollPosition from) -> entries.findBy(
                        wanted, found -> found.sortBy(order).limit(AT_ONCE).scroll(from)))
                .startingAt(ScrollPosition.keyset());
    }
}
