package org.fengqiao.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fengqiao.casefile.CaseFixture.aCase;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.audit.KeyRing;
import org.fengqiao.audit.SealedText;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseFixture;
import org.fengqiao.casefile.CaseRuleViolated;
import org.fengqiao.casefile.OneCaseDesk;
import org.fengqiao.mediation.SessionBook;
import org.fengqiao.mediation.SessionOutcome;
import org.fengqiao.shared.Paging;
import org.fengqiao.testing.PostgresTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.orm.jpa.TestEntityManager;
import org.springframework.jdbc.core.simple.JdbcClient;

@PostgresTest
class LedgerBookDbTest {

    private static final String TOWNSHIP = "990100101";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private TestEntityManager entities;

    @Autowired
    private LedgerEntries entries;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private KeyRing keys;

    private final SessionBook sessions = mock();
    private final SessionOutcome failed = mock();
    private CaseFile file;

    @BeforeEach
    void givenACase() {
        when(sessions.lastOutcome(any())).thenReturn(Optional.of(failed));
        when(failed.reason()).thenReturn(Optional.of("双方各执一词"));
        file = entities.persistAndFlush(aCase().open());
    }

    @Test
    void linesOfATownshipAreNumberedFromOneEachYear() {
        var other = entities.persistAndFlush(aCase().numbered("QX-2026-00018").open());
        var late = entities.persistAndFlush(aCase().numbered("QX-2026-00019").open());

        assertThat(enter(file, CaseFixture.NOW)).hasToString("990100101-2026-00001");
        assertThat(enter(other, CaseFixture.NOW)).hasToString("990100101-2026-00002");
        assertThat(enter(late, Instant.parse("2026-12-31T16:00:00Z"))).hasToString("990100101-2027-00001");
    }

    @Test
    void aLineComesBackAsItWasEntered() {
        enter(file, CaseFixture.NOW);
        entities.flush();
        entities.clear();

        assertThat(entries.findByNumberOrderById(file.number())).singleElement().satisfies(line -> {
            assertThat(line.note()).isEqualTo(note());
            assertThat(line.failureReason()).contains("双方各执一词");
            assertThat(line.enteredBy()).contains("village1");
            assertThat(line.enteredOn()).isEqualTo(DAY);
            assertThat(line.automatic()).isFalse();
            assertThat(line.category()).isEqualTo(file.category());
        });
    }

    @Test
    void outOfTimeTheCaseFileSpeaks() {
        var line = book(file, CaseFixture.NOW).enterAutomatically(file.number());

        assertThat(line.automatic()).isTrue();
        assertThat(line.note().problem()).isEqualTo(file.facts());
        assertThat(line.note().riskLevel()).isNull();
    }

    @Test
    void aRoundIsEnteredOnce() {
        enter(file, CaseFixture.NOW);

        assertThatThrownBy(() -> book(file, CaseFixture.NOW).enterAutomatically(file.number()))
                .isInstanceOf(CaseRuleViolated.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"update ledger_entry set problem = 'nothing happened'", "delete from ledger_entry"})
    void whatIsInTheLedgerStays(String statement) {
        enter(file, CaseFixture.NOW);
        entities.flush();

        assertThatThrownBy(() -> jdbc.sql(statement).update()).hasStackTraceContaining("append-only");
    }

    /** The application's own role has no right to it; the trigger would refuse the owner. */
    @Test
    void theLedgerIsNotEmptiedAtOnce() {
        assertThatThrownBy(() -> jdbc.sql("truncate ledger_entry").update())
                .hasStackTraceContaining("permission denied for table ledger_entry");
    }

    @Test
    void aLineIsStruckOnceAndNothingElseOfItChanges() {
        enter(file, CaseFixture.NOW);
        entities.flush();
        jdbc.sql("update ledger_entry set struck_at = now(), struck_by = 'village1'")
                .update();

        enter(file, CaseFixture.NOW);
        entities.flush();

        assertThat(jdbc.sql("select serial from ledger_entry where struck_at is null")
                        .query(Integer.class)
                        .single())
                .as("the number of a struck line is not used again")
                .isEqualTo(2);
        assertThatThrownBy(() -> jdbc.sql("update ledger_entry set struck_by = 'township1' where serial = 1")
                        .update())
                .hasStackTraceContaining("append-only");
    }

    @Test
    void nothingOfALineChangesWhileItIsStruck() {
        enter(file, CaseFixture.NOW);
        entities.flush();

        assertThatThrownBy(() -> jdbc.sql("update ledger_entry set struck_at = now(), struck_by = 'x', problem = 'y'")
                        .update())
                .hasStackTraceContaining("append-only");
    }

    @Test
    void aTownshipSeesItsOwnLines() {
        enter(file, CaseFixture.NOW);

        assertThat(found(Set.of(TOWNSHIP), null, null, null)).hasSize(1);
        assertThat(found(Set.of("990100102"), null, null, null)).isEmpty();
        assertThat(found(Set.of(), null, null, null)).isEmpty();
    }

    @Test
    void thePeriodHasBothItsDays() {
        enter(file, Instant.parse("2026-03-02T15:59:59Z"));

        assertThat(found(Set.of(TOWNSHIP), DAY, DAY, null)).hasSize(1);
        assertThat(found(Set.of(TOWNSHIP), DAY.plusDays(1), null, null)).isEmpty();
        assertThat(found(Set.of(TOWNSHIP), null, DAY.minusDays(1), null)).isEmpty();
    }

    @Test
    void wordsAreFoundInProblemClaimsReasonAndNumber() {
        enter(file, CaseFixture.NOW);

        assertThat(found(Set.of(TOWNSHIP), null, null, "水沟")).hasSize(1);
        assertThat(found(Set.of(TOWNSHIP), null, null, "疏通100%")).hasSize(1);
        assertThat(found(Set.of(TOWNSHIP), null, null, "各执一词")).hasSize(1);
        assertThat(found(Set.of(TOWNSHIP), null, null, "qx-2026-00017")).hasSize(1);
        assertThat(found(Set.of(TOWNSHIP), null, null, "第00017号")).hasSize(1);
        assertThat(found(Set.of(TOWNSHIP), null, null, "土地")).isEmpty();
    }

    @Test
    void aPerCentSignMeansItself() {
        enter(file, CaseFixture.NOW);

        assertThat(found(Set.of(TOWNSHIP), null, null, "水%沟")).isEmpty();
        assertThat(found(Set.of(TOWNSHIP), null, null, "水_")).isEmpty();
    }

    @Test
    void theExportGivesLinesInTheirOrder() {
        var other = entities.persistAndFlush(aCase().numbered("QX-2026-00018").open());
        enter(file, CaseFixture.NOW);
        enter(other, CaseFixture.NOW);
        var lines = new ArrayList<LedgerEntry>();

        book(file, CaseFixture.NOW).each(new LedgerQuery(Set.of(TOWNSHIP), null, null, null), lines::add);

        assertThat(lines).extracting(line -> line.ledgerNumber().serial()).containsExactly(1, 2);
    }

    /** Two of three lines hold the word; the page has one of them, and says that there are two. */
    @Test
    void linesThatHoldAWordArePagedAndCounted() {
        var other = entities.persistAndFlush(aCase().numbered("QX-2026-00018").open());
        var third = entities.persistAndFlush(aCase().numbered("QX-2026-00019").open());
        enter(file, CaseFixture.NOW);
        book(other, CaseFixture.NOW)
                .enter(other.number(), LedgerNote.of("土地边界不清。", "重新丈量。", RiskLevel.LOW, null), "village1");
        enter(third, CaseFixture.NOW);
        var query = new LedgerQuery(Set.of(TOWNSHIP), null, null, "水沟");

        var first = book(file, CaseFixture.NOW).search(query, new Paging(0, 1));
        var second = book(file, CaseFixture.NOW).search(query, new Paging(1, 1));
        var beyond = book(file, CaseFixture.NOW).search(query, new Paging(2, 1));

        assertThat(first).extracting(LedgerEntry::number).containsExactly(third.number());
        assertThat(second).extracting(LedgerEntry::number).containsExactly(file.number());
        assertThat(beyond).isEmpty();
        assertThat(List.of(first.getTotalElements(), second.getTotalElements(), beyond.getTotalElements()))
                .containsOnly(2L);
    }

    @Test
    void theExportHoldsOnlyLinesWithTheWord() {
        enter(file, CaseFixture.NOW);
        var lines = new ArrayList<LedgerEntry>();

        book(file, CaseFixture.NOW).each(new LedgerQuery(Set.of(TOWNSHIP), null, null, "土地"), lines::add);
        book(file, CaseFixture.NOW).each(new LedgerQuery(Set.of(TOWNSHIP), null, null, "院墙"), lines::add);

        assertThat(lines).hasSize(1);
    }

    /** The line keeps its number, place and kind for the figures. */
    @Test
    void aLineIsReadWithoutItsWordsOnceTheKeyOfItsCaseIsDestroyed() {
        enter(file, CaseFixture.NOW);
        entities.flush();
        keys.destroy(file.number().code());
        entities.clear();

        assertThat(found(Set.of(TOWNSHIP), null, null, null)).singleElement().satisfies(line -> {
            assertThat(line.note().problem()).isEqualTo(SealedText.LOST);
            assertThat(line.failureReason()).contains(SealedText.LOST);
            assertThat(line.category()).isEqualTo(file.category());
        });
        assertThat(found(Set.of(TOWNSHIP), null, null, "水沟")).isEmpty();
        assertThat(found(Set.of(TOWNSHIP), null, null, "匿名"))
                .as("the mark of a lost text is no word of it")
                .isEmpty();
    }

    private List<LedgerEntry> found(
            Set<String> townships, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable String text) {
        return book(file, CaseFixture.NOW)
                .search(new LedgerQuery(townships, from, to, text), new Paging(0, 20))
                .getContent();
    }

    private LedgerNumber enter(CaseFile of, Instant now) {
        return book(of, now).enter(of.number(), note(), "village1").ledgerNumber();
    }

    private LedgerBook book(CaseFile of, Instant now) {
        return new LedgerBook(
                entries, new LedgerNumbers(jdbc), sessions, new OneCaseDesk(of), Clock.fixed(now, CaseFile.ZONE));
    }

    private static LedgerNote note() {
        return LedgerNote.of("排水沟堵塞引起院墙进水。", "乙方只愿疏通100%的淤泥。", RiskLevel.LOW, null);
    }
}
