package org.fengqiao.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.fengqiao.audit.KeyRing;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.EngineTest;
import org.fengqiao.testing.Http;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What runs every day gives files their time, and takes none away on its own. */
@EngineTest
class DailyRetentionEngineTest {

    @Autowired
    private CaseDriver driver;

    @Autowired
    private DailyRetention daily;

    @Autowired
    private RetentionOverview overview;

    @Autowired
    private RetentionBook book;

    @Autowired
    private RetentionDesk desk;

    @Autowired
    private KeyRing keys;

    @Autowired
    private Http http;

    @Autowired
    private JdbcClient database;

    private CaseNumber number;

    /** Closed past the case desk, as before there were times. */
    @BeforeEach
    void close() {
        number = driver.register("village1", Map.of("category", "08"));
        driver.end(number);
    }

    @Test
    void aFileThatWasClosedBeforeGetsItsTime() {
        assertThat(book.of(number)).isEmpty();

        daily.run();

        assertThat(book.of(number)).get().satisfies(kept -> {
            assertThat(kept.kept()).isEqualTo(RetentionClass.LONG);
            assertThat(kept.text()).startsWith("长期保管（60 年），至 20");
        });
    }

    @Test
    void theTimeIsCountedAnewWhenTheTableHasChanged() {
        daily.run();
        database.sql("update case_retention set kept = 'SHORT', years = 5, kept_until = '2031-12-31',"
                        + " proposed_by = 'supervisor', proposed_at = now() where case_number = ?")
                .param(number.code())
                .update();
        daily.run();
        assertThat(book.of(number)).get().extracting(CaseRetention::kept).isEqualTo(RetentionClass.SHORT);

        var asked = http.as("supervisor").post("/api/retention/recount", "{}");
        daily.run();

        assertThat(asked.body()).as(asked.body()).matches("\\{\"files\":[1-9]\\d*}");
        assertThat(book.of(number)).get().satisfies(kept -> {
            assertThat(kept.kept()).isEqualTo(RetentionClass.LONG);
            assertThat(kept.proposedBy()).isEmpty();
        });
    }

    @Test
    void whatIsExpiredIsToldAndStays() {
        expire();

        daily.run();

        assertThat(overview.expiredNumbers()).contains(number);
        assertThat(keys.isDestroyed(number.code())).isFalse();
    }

    @Test
    void onlyWhereTheCountyHasSwitchedItOnItGoesByItself() {
        expire();

        new DailyRetention(overview, book, desk, true).run();

        assertThat(keys.isDestroyed(number.code())).isTrue();
        assertThat(overview.expiredNumbers()).doesNotContain(number);
        assertThat(http.as("auditor")
                        .post("/api/audit/search", "{\"subject\": \"" + number + "\", \"action\": \"ANONYMISED\"}")
                        .body())
                .contains("\"by\":\"system\"", "proposedBy: automatic");
    }

    private void expire() {
        daily.run();
        database.sql("update case_retention set kept_until = '2020-12-31' where case_number = ?")
                .param(number.code())
                .update();
    }
}
