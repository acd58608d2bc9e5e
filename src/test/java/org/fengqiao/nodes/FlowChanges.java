package org.fengqiao.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a flow administrator does with the flows that a new release brings: compares, puts in force, moves the running cases. */
final class FlowChanges {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration BREATH = Duration.ofMillis(300);
    private static final int PATIENCE = 400;

    private final Node node;
    private final JdbcClient database;

    FlowChanges(Node node, JdbcClient database) {
        this.node = node;
        this.database = database;
    }

    /** The draft that the start of the new release made. */
    JsonNode waitingFromTheJar() throws Exception {
        for (var draft : UpgradedCounty.read(node.get("flowadmin", "/api/flow-drafts"))) {
            if (draft.path("title").asText().startsWith("随程序更新的流程")) {
                return draft;
            }
        }
        throw new AssertionError("no draft came with the new release");
    }

    void release() throws Exception {
        var draft = waitingFromTheJar();
        var order = JSON.writeValueAsString(
                Map.of("revision", draft.path("revision").asInt(), "reason", "随程序升级（虚构）。"));
        var path = "/api/flow-drafts/" + draft.path("id").asText();
        assertThat(UpgradedCounty.read(node.post("flowadmin", path + "/check", ""))
                        .path("clean")
                        .asBoolean())
                .isTrue();
        UpgradedCounty.read(node.post("flowadmin", path + "/release", order));
    }

    /** Keys of the flows that have a second version. */
    List<String> changed() {
        return database.sql("select key_ from act_re_procdef group by key_ having max(version_) = 2 order by 1")
                .query(String.class)
                .list();
    }

    /** On which version of a flow a case runs. */
    int versionOf(String number, String flow) {
        return database.sql("select definition.version_ from act_ru_execution life join act_re_procdef definition"
                        + " on definition.id_ = life.proc_def_id_ where life.business_key_ = ? and definition.key_ = ?")
                .params(number, flow)
                .query(Integer.class)
                .single();
    }

    /** Moves every case that runs on the first version, as proposed. @return how many were moved */
    int moveAll(String flow) throws Exception {
        var path = "/api/flow-migrations/flows/" + flow;
        if (UpgradedCounty.read(node.get("flowadmin", path + "/cases?from=1")).isEmpty()) {
            return 0;
        }
        var mapping = new ArrayList<Map<String, Object>>();
        for (var row : UpgradedCounty.read(node.get("flowadmin", path + "/proposal?from=1&to=2"))
                .path("elements")) {
            if (row.hasNonNull("to")) {
                mapping.add(Map.of(
                        "from", row.path("from").asText(), "to", row.path("to").asText()));
            }
        }
        var order = Map.of(
                "process",
                flow,
                "from",
                List.of(1),
                "to",
                2,
                "mapping",
                mapping,
                "kind",
                "MOVE",
                "reason",
                "随程序升级（虚构）。");
        var run = UpgradedCounty.read(node.post("flowadmin", "/api/flow-migrations", JSON.writeValueAsString(order)));
        return await(flow, run.path("id").asText());
    }

    private int await(String flow, String run) throws Exception {
        var now = UpgradedCounty.read(node.get("flowadmin", "/api/flow-migrations/" + run));
        for (var i = 0; i < PATIENCE && !now.path("state").asText().equals("DONE"); i++) {
            LockSupport.parkNanos(BREATH.toNanos());
            now = UpgradedCounty.read(node.get("flowadmin", "/api/flow-migrations/" + run));
        }
        assertThat(now.path("state").asText()).as(flow).isEqualTo("DONE");
        assertThat(now.path("left").asInt())
                .as(flow + ": "
                        + node.get("flowadmin", "/api/flow-migrations/" + run + "/cases?state=LEFT")
                                .body())
                .isZero();
        return now.path("moved").asInt();
    }
}
