package org.fengqiao.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ManagementService;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.CaseWalk;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.HttpTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a monitoring system, an orchestrator and a flow administrator see of a node. */
@HttpTest
class MonitoringHttpTest {

    private static final Path FILES = Path.of("docs/monitoring");

    /** Names of ours, and those of others that our files ask for. */
    private static final Pattern METRIC = Pattern.compile("\\b((?:fengqiao|http_server|hikaricp|jvm|process)_[a-z_]+)");

    @Autowired
    private Http http;

    @Autowired
    private CaseWalk walk;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private ManagementService management;

    private CaseNumber number = CaseNumber.of("XX-2000-00000");

    @BeforeEach
    void aCaseWithATimer() {
        number = walk.inTheVillage();
    }

    @AfterEach
    void leave() {
        driver.end(number);
    }

    @Test
    void theDashboardAndTheAlertsAskOnlyForWhatIsMeasured() throws Exception {
        var scraped = http.as("security").get("/actuator/prometheus");
        assertThat(scraped.statusCode()).isEqualTo(200);

        var asked = new TreeSet<String>();
        for (var file : new String[] {"fengqiao-dashboard.json", "fengqiao-alerts.yml"}) {
            METRIC.matcher(Files.readString(FILES.resolve(file))).results().forEach(each -> asked.add(each.group(1)));
        }

        assertThat(asked)
                .hasSizeGreaterThan(8)
                .allSatisfy(name -> assertThat(scraped.body()).as(name).containsPattern("(?m)^" + name + "[ {]"));
        assertThat(new ObjectMapper()
                        .readTree(FILES.resolve("fengqiao-dashboard.json").toFile())
                        .path("panels"))
                .isNotEmpty();
    }

    @Test
    void measurementsAreForAdministratorsAndTheCountysSupervisors() throws Exception {
        assertThat(http.as("supervisor").get("/actuator/prometheus").statusCode())
                .isEqualTo(200);
        assertThat(http.as("village1").get("/actuator/prometheus").statusCode()).isEqualTo(403);
        assertThat(http.as("supervisor1").get("/actuator/metrics").statusCode()).isEqualTo(403);
    }

    @Test
    void aNodeSaysWhetherItLivesAndWhetherItIsReady() throws Exception {
        assertThat(http.get("/actuator/health/liveness").body()).contains("UP");
        assertThat(http.get("/actuator/health/readiness").body()).contains("\"status\"");
    }

    @Test
    void aStoppedStepIsSeenAndTriedAgain() throws Exception {
        var job = management.createJobQuery().timers().list().get(0);
        management.setJobRetries(job.getId(), 0);

        var list = http.as("flowadmin").get("/api/stopped-steps");
        assertThat(list.body()).contains(job.getId());
        assertThat(http.as("village1").get("/api/stopped-steps").statusCode()).isEqualTo(403);

        var again = "/api/stopped-steps/" + job.getId() + "/retry";
        assertThat(http.as("supervisor").post(again, "{}").statusCode()).isEqualTo(403);
        assertThat(http.as("flowadmin").post(again, "{}").statusCode()).isEqualTo(204);
        assertThat(http.as("flowadmin").get("/api/stopped-steps").body()).doesNotContain(job.getId());
        assertThat(http.as("flowadmin").post(again, "{}").statusCode()).isEqualTo(404);
    }
}
