package org.fengqiao.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The numbers of the cases of which somebody was told at some moment: it is kept.
 *
 * @param cases that were registered
 * @param agreements whose terms were recorded
 * @param signatures with the days on which both sides signed a written agreement
 * @param entries in the ledger of what was not settled
 */
record Accepted(List<String> cases, List<String> agreements, List<String> signatures, List<String> entries) {

    private static final String CASES = "select case_number from case_file";
    private static final String AGREEMENTS = "select case_number from settlement_agreement";
    private static final String SIGNATURES = "select agreement.case_number from settlement_signing signing join"
            + " settlement_agreement agreement on agreement.id = signing.agreement_id where signing.struck_at is null";
    private static final String ENTRIES = "select case_number from ledger_entry";

    static final Accepted NOTHING = new Accepted(List.of(), List.of(), List.of(), List.of());

    /** What was accepted then, and what was accepted now. */
    Accepted and(Accepted more) {
        return new Accepted(
                both(cases, more.cases),
                both(agreements, more.agreements),
                both(signatures, more.signatures),
                both(entries, more.entries));
    }

    private static List<String> both(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    /** Each of it is there once, and nothing else is: everybody has got his answer. */
    void isAllOf(JdbcClient database) {
        assertThat(texts(database, CASES)).containsExactlyInAnyOrderElementsOf(cases);
        assertThat(texts(database, AGREEMENTS)).containsExactlyInAnyOrderElementsOf(agreements);
        assertThat(texts(database, SIGNATURES)).containsExactlyInAnyOrderElementsOf(signatures);
        assertThat(texts(database, ENTRIES)).containsExactlyInAnyOrderElementsOf(entries);
    }

    /** Each of it is there once; what was under way when it was counted may be there too, once. */
    void isPartOf(JdbcClient database) {
        assertThat(texts(database, CASES)).containsAll(cases).doesNotHaveDuplicates();
        assertThat(texts(database, AGREEMENTS)).containsAll(agreements).doesNotHaveDuplicates();
        assertThat(texts(database, SIGNATURES)).containsAll(signatures).doesNotHaveDuplicates();
        assertThat(texts(database, ENTRIES)).containsAll(entries).doesNotHaveDuplicates();
    }

    /** How much of each there was to find, and of how much of it there is one and not two. */
    Map<String, Integer> counted(JdbcClient database) {
        var found = once(texts(database, CASES), cases)
                + once(texts(database, AGREEMENTS), agreements)
                + once(texts(database, SIGNATURES), signatures)
                + once(texts(database, ENTRIES), entries);
        return Map.of(
                "cases", cases.size(),
                "agreements", agreements.size(),
                "signatures", signatures.size(),
                "ledgerEntries", entries.size(),
                "accepted", cases.size() + agreements.size() + signatures.size() + entries.size(),
                "foundOnce", found);
    }

    private static int once(List<String> there, List<String> wanted) {
        return (int) wanted.stream()
                .filter(each -> Collections.frequency(there, each) == 1)
                .count();
    }

    private static List<String> texts(JdbcClient database, String sql) {
        return database.sql(sql).query(String.class).list();
    }
}
