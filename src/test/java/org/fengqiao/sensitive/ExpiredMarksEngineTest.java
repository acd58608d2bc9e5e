package org.fengqiao.sensitive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.EngineTest;
import org.fengqiao.testing.Http;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A mark ends on its day: it is not shown any more, and then it is not there any more. */
@EngineTest
class ExpiredMarksEngineTest {

    @Autowired
    private Http http;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private ExpiredMarks expired;

    @Autowired
    private JdbcClient database;

    private CaseNumber number;

    @BeforeEach
    void mark() {
        number = driver.register("village1", Map.of());
        var set = http.as("township1").post("/api/disputes/" + number + "/special-marks", """
                {"party": 1, "kind": "CORRECTIONS", "ground": "司法所通报", "expiresOn": "%s"}
                """.formatted(today()));
        assertThat(set.statusCode()).as(set.body()).isEqualTo(200);
    }

    @AfterEach
    void end() {
        driver.end(number);
    }

    @Test
    void onItsLastDayItIsThereAndTheDayAfterItIsNeitherShownNorKept() {
        approve();
        expired.erase();
        assertThat(look()).contains("社区矫正");

        expire();
        assertThat(look()).contains("\"marks\":[]");

        expired.erase();
        assertThat(rows()).isZero();
        assertThat(database.sql("select count(*) from audit_entry where subject = ? and action = 'REMOVED'"
                                + " and thing like 'SpecialMark#%' and actor = 'system'")
                        .param(number.code())
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void itGoesWithTheFile() {
        driver.end(number);
        database.sql("insert into case_retention (case_number, version, kept, years, closed_on, kept_until, basis)"
                        + " values (?, 0, 'SHORT', 30, '1990-01-01', '2020-12-31', '县定')")
                .param(number.code())
                .update();
        var numbers = "{\"numbers\": [\"" + number + "\"]}";
        assertThat(http.as("supervisor")
                        .post("/api/retention/proposals", numbers)
                        .statusCode())
                .isEqualTo(200);
        var done = http.as("security").post("/api/retention/anonymisations", numbers);

        assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
        assertThat(rows()).isZero();
    }

    private void approve() {
        var asked = http.as("village1").post("/api/disputes/" + number + "/approvals", """
                {"party": 1, "subject": "MARKS", "reason": "约定时间"}""");
        var id = asked.body().replaceFirst("(?s).*\"id\":(\\d+).*", "$1");
        http.as("township1").post("/api/approvals/" + id, "{\"granted\": true, \"reason\": \"调解需要\"}");
    }

    private String look() {
        return http.as("village1")
                .post("/api/disputes/" + number + "/special-marks/open", "{\"party\": 1}")
                .body();
    }

    private void expire() {
        database.sql("update special_mark set expires_on = ? where case_number = ?")
                .params(today().minusDays(1), number.code())
                .update();
    }

    private long rows() {
        return database.sql("select count(*) from special_mark where case_number = ?")
                .param(number.code())
                .query(Long.class)
                .single();
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }
}
