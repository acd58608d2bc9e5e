package org.fengqiao.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.EngineTest;
import org.fengqiao.testing.Http;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class AuditHttpTest {

    @Autowired
    private Http http;

    @Autowired
    private CaseDriver driver;

    private CaseNumber number;

    @BeforeEach
    void register() {
        number = driver.register("village1", Map.of("applicantName", "钱审计（虚构）"));
        http.as("village1").get("/api/disputes/" + number);
    }

    @AfterEach
    void end() {
        driver.end(number);
    }

    @Test
    void theAuditorSeesWhoDidWhatAndNothingOfTheCase() {
        var found = http.as("auditor").post("/api/audit/search", "{\"subject\": \"" + number + "\"}");

        assertThat(found.statusCode()).as(found.body()).isEqualTo(200);
        assertThat(found.body())
                .contains("village1", "\"READ\"", "\"CREATED\"", "\"name\"", "Party#")
                .doesNotContain("钱审计");
        assertThat(http.as("auditor").get("/api/disputes/" + number).statusCode())
                .isEqualTo(404);
    }

    @Test
    void nobodyElseReadsIt() {
        for (var login : List.of("village1", "township1", "supervisor", "flowadmin", "security", "registrar1")) {
            for (var door : List.of("search", "export", "verification")) {
                assertThat(http.as(login).post("/api/audit/" + door, "{}").statusCode())
                        .as(login + " " + door)
                        .isEqualTo(403);
            }
        }
    }

    @Test
    void itIsExportedForASpreadsheetAndThatIsOnRecord() {
        var file = http.as("auditor").post("/api/audit/export", "{\"by\": \"village1\"}");

        assertThat(file.headers().firstValue("Content-Type")).get().asString().startsWith("text/csv");
        assertThat(file.body()).startsWith("\uFEFF编号").contains(number.code(), "查看");
        assertThat(http.as("auditor")
                        .post("/api/audit/search", "{\"action\": \"EXPORTED\"}")
                        .body())
                .contains("\"by\":\"auditor\"", "lines: ");
    }

    @Test
    void theChainIsVerified() {
        var verdict = http.as("auditor").post("/api/audit/verification", "{}");

        assertThat(verdict.body()).contains("\"whole\":true", "审计链完整");
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsRefused() {
        var refused =
                http.as("auditor").post("/api/audit/search", "{\"from\": \"2026-03-02\", \"to\": \"2026-03-01\"}");

        assertThat(refused.statusCode()).isIn(400, 422);
        assertThat(refused.body()).contains("结束日期");
    }
}
