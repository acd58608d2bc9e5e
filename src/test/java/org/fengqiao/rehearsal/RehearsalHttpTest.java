package org.fengqiao.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.testing.FormInputs.agreed;
import static org.fengqiao.testing.FormInputs.outcome;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.processadmin.DraftsInTests;
import org.fengqiao.processadmin.FlowsInForce;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.CaseWalk;
import org.fengqiao.testing.FreshDatabase;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.HttpTest;
import org.fengqiao.testing.StoredTables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A rehearsal as a flow administrator asks for it, with the sandbox in a JVM and a database of its own. */
@HttpTest
class RehearsalHttpTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TOWNSHIP = "processes/township-mediation.bpmn";

    /** Days by which the two cases of this test begin after those of all others: the newest are rehearsed. */
    private static final int NEWER_THAN_ALL = 2_400;

    /** What a rehearsal writes into the product's own database: its book, and that somebody asked for it. */
    private static final Set<String> OURS = Set.of(
            "rehearsal_run", "rehearsal_case", "rehearsal_flow", "audit_entry", "audit_link", "case_key", "door_note");

    @Autowired
    Http http;

    @Autowired
    CaseDriver driver;

    @Autowired
    CaseWalk walk;

    @Autowired
    DraftsInTests drafts;

    @Autowired
    FlowsInForce flows;

    @Autowired
    JdbcClient database;

    private CaseNumber number = CaseNumber.of("XX-2000-00000");
    private CaseNumber other = number;
    private long draft;

    @BeforeEach
    void aDraftAndTwoCases() {
        driver.moveClockBy(NEWER_THAN_ALL);
        number = walk.inTheVillage();
        walk.toTheTownship(number);
        walk.township(number, agreed("WRITTEN", false));
        other = walk.inTheVillage();
        walk.village(other, outcome("WITHDRAWN"));
        driver.resetClock();
        var inForce = new Drafted(
                flows.packages().stream().flatMap(each -> each.files().stream()).toList());
        draft = drafts.of(
                "达成协议的也转县",
                TOWNSHIP,
                inForce.text(TOWNSHIP).replace("${outcome == 'AGREED'}", "${outcome == 'OUT_OF_TIME'}"));
    }

    @AfterEach
    void end() {
        driver.resetClock();
        drafts.withdraw(draft);
        driver.end(number);
        driver.end(other);
    }

    @Test
    void aDraftIsRehearsedAndNothingElseIsTouched() throws Exception {
        var before = digests();

        var answer =
                http.as("flowadmin").post("/api/flow-rehearsals", "{\"draft\": %d, \"cases\": 2}".formatted(draft));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        var run = JSON.readTree(answer.body());
        var id = run.path("id").asLong();
        var busy = http.as("flowadmin").post("/api/flow-rehearsals", "{\"draft\": %d, \"cases\": 2}".formatted(draft));
        assertThat(busy.statusCode()).isEqualTo(409);
        var done = awaitEnd(id);
        assertThat(done.path("state").asText()).as(done.toString()).isEqualTo("DONE");
        assertThat(done.path("total").asInt()).isEqualTo(2);
        assertThat(done.path("done").asInt()).isEqualTo(2);
        assertThat(done.path("counts").path("SAME").asInt()).isEqualTo(1);
        assertThat(done.path("counts").path("OTHER_PATH").asInt()).isEqualTo(1);
        assertThat(done.path("counts").path("INCOMPARABLE").asInt()).isZero();
        assertThat(done.path("expectedSeconds").asInt()).isPositive();
        assertThat(digests()).isEqualTo(before);
        theDifferenceCanBeOpened(id);
        assertThat(sandboxes()).isEmpty();
    }

    private void theDifferenceCanBeOpened(long id) throws Exception {
        var cases = get("/api/flow-rehearsals/%d/cases?difference=OTHER_PATH".formatted(id));
        assertThat(cases).hasSize(1);
        assertThat(cases.path(0).path("number").asText()).isEqualTo(number.code());
        var result = get("/api/flow-rehearsals/%d/cases/%s".formatted(id, number));
        assertThat(result.path("leaves").path("draft").path("element").asText()).isEqualTo("service_referToCounty");
        assertThat(result.path("leaves").path("inForce").path("element").asText())
                .isEqualTo("end_agreed");
        var model = http.as("flowadmin").get("/api/flow-rehearsals/%d/flows/townshipMediation".formatted(id));
        assertThat(model.body()).contains("OUT_OF_TIME", "bpmndi:BPMNShape");
        assertThat(get("/api/flow-rehearsals?draft=" + draft)).hasSize(1);
    }

    @Test
    void whatTheGateRefusesIsNotRehearsed() {
        var broken = drafts.of("坏的", TOWNSHIP, "<bpmn");
        try {
            var answer = http.as("flowadmin")
                    .post("/api/flow-rehearsals", "{\"draft\": %d, \"cases\": 2}".formatted(broken));

            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("草稿没有通过检查", "findings");
        } finally {
            drafts.withdraw(broken);
        }
    }

    @Test
    void onlyFlowAdministratorsRehearse() {
        var question = "{\"draft\": %d, \"cases\": 2}".formatted(draft);

        assertThat(http.as("supervisor").post("/api/flow-rehearsals", question).statusCode())
                .isEqualTo(403);
        assertThat(http.as("village1").get("/api/flow-rehearsals").statusCode()).isEqualTo(403);
        assertThat(http.as("flowadmin").get("/api/flow-rehearsals/0").statusCode())
                .isEqualTo(404);
        assertThat(http.as("flowadmin")
                        .post("/api/flow-rehearsals", "{\"draft\": 0, \"cases\": 2}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(http.as("flowadmin")
                        .post("/api/flow-rehearsals", "{\"draft\": 1, \"cases\": 0}")
                        .statusCode())
                .isEqualTo(422);
    }

    private JsonNode awaitEnd(long id) throws Exception {
        var run = get("/api/flow-rehearsals/" + id);
        for (var waited = 0;
                waited < 600
                        && Set.of("RECORDING", "RUNNING")
                                .contains(run.path("state").asText());
                waited++) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            run = get("/api/flow-rehearsals/" + id);
        }
        return run;
    }

    private JsonNode get(String path) throws Exception {
        var answer = http.as("flowadmin").get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private SortedMap<String, String> digests() {
        return StoredTables.digests(database, OURS::contains);
    }

    private static List<String> sandboxes() throws Exception {
        try (var found = Files.list(FreshDatabase.REHEARSALS)) {
            return found.map(each -> String.valueOf(each.getFileName()))
                    .filter(each -> each.startsWith("sandbox-"))
                    .collect(Collectors.toList());
        }
    }
}
