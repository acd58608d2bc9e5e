package org.fengqiao.ledger;

import jakarta.persistence.criteria.Predicate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Set;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.shared.FieldsRefused;
import org.fengqiao.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

/**
 * Which lines of the ledger are asked for.
 *
 * @param townships unit codes; nothing is found for none
 * @param villages unit codes of villages, for somebody who does not read a whole township's; null for all of them
 * @param from first day of entry
 * @param to last day of entry
 * @param only what else a line has to be
 * @param text words that stand in the case's number, the problem, the claims or the reason, up to 100 characters
 */
public record LedgerQuery(
        Set<String> townships,
        @Nullable Set<String> villages,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        LedgerFilter only,
        @Nullable String text) {

    /** @throws FieldsRefused for a period that ends before it begins, or a text that is too long */
    public LedgerQuery {
        townships = Set.copyOf(townships);
        villages = villages == null ? null : Set.copyOf(villages);
        text = Texts.optional("text", "关键词", text, 100);
        if (from != null && to != null && to.isBefore(from)) {
            throw new FieldsRefused("to", "结束日期不能早于开始日期。", "The period ends before it begins.");
        }
    }

    /** Lines of whole townships. */
    public LedgerQuery(Set<String> townships, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable String text) {
        this(townships, null, from, to, LedgerFilter.NONE, text);
    }

    /** The same, of lines that were entered before one. */
    Specification<LedgerEntry> before(long id) {
        return specification().and((entry, query, criteria) -> criteria.lessThan(entry.get("id"), id));
    }

    /** All of it that the database can tell; words are sealed, see {@link #matches}. */
    Specification<LedgerEntry> specification() {
        return (entry, query, criteria) -> {
            var all = new ArrayList<Predicate>();
            all.add(entry.get("ledgerNumber").get("township").in(townships));
            if (villages != null) {
                all.add(entry.get("village").in(villages));
            }
            if (from != null) {
                all.add(criteria.greaterThanOrEqualTo(
                        entry.get("enteredAt"), from.atStartOfDay(CaseFile.ZONE).toInstant()));
            }
            if (to != null) {
                all.add(criteria.lessThan(
                        entry.get("enteredAt"),
                        to.plusDays(1).atStartOfDay(CaseFile.ZONE).toInstant()));
            }
            all.addAll(only.conditions(entry, criteria));
            return criteria.and(all.toArray(Predicate[]::new));
        };
    }

    /** Whether a line holds the words that are looked for; every line does where none are. */
    boolean matches(LedgerEntry line) {
        return text == null || line.words().anyMatch(each -> fold(each).contains(fold(text)));
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
