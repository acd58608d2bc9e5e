package org.fengqiao.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a county finds after its application was upgraded. */
final class UpgradedCounty {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Duration BREATH = Duration.ofMillis(500);
    private static final int PATIENCE = 120;

    private final Node node;
    private final JdbcClient database;
    private final Onward onward;
    private final FlowChanges flows;

    UpgradedCounty(Node node, JdbcClient database) {
        this.node = node;
        this.database = database;
        this.onward = new Onward(node, database);
        this.flows = new FlowChanges(node, database);
    }

    /** Each case is told in the same words, its parties by their names. */
    void tellsCases(List<JsonNode> before) throws Exception {
        assertThat(before).hasSizeGreaterThan(10);
        for (var told : before) {
            var number = told.path("number").asText();
            var now = read(node.get("supervisor", "/api/disputes/" + number));
            for (var field : told.properties()) {
                if (!field.getKey().equals("parties")) {
                    assertThat(now.path(field.getKey()))
                            .as(number + " " + field.getKey())
                            .isEqualTo(field.getValue());
                }
            }
            assertThat(now.path("parties").findValuesAsText("name"))
                    .hasSizeGreaterThan(1)
                    .isEqualTo(told.path("parties").findValuesAsText("name"));
        }
        assertThat(number("select count(*) from case_file")).isEqualTo(before.size());
    }

    /** Half-filled forms, the draft of a flow, papers and messages of people. */
    void hasWhatWasHalfDone(KeptTables before) throws Exception {
        var task = text("select replace(place, 'task:', '') from form_draft where login = 'village1'");
        assertThat(node.get("village1", "/engine-rest/task/" + task + "/form-variables")
                        .body())
                .contains("桃源村一组，门牌还要问（虚构）");
        assertThat(node.get("flowadmin", "/api/flow-drafts").body()).contains("升级前的草稿（虚构）");
        if (before.has("case_paper")) {
            hasItsPaper();
        }
    }

    private void hasItsPaper() throws Exception {
        var number = text("select case_number from case_paper");
        var papers = "/api/disputes/" + number + "/papers";
        var paper = read(node.get("village1", papers)).path("items").path(0);
        assertThat(paper.path("name").asText()).isEqualTo("水沟照片.png");
        assertThat(node.get("village1", papers + "/" + paper.path("id").asText() + "/content")
                        .statusCode())
                .isEqualTo(200);
    }

    /** What is in force is what was; what the new release brings waits for somebody who compares it. */
    void keepsItsFlows() throws Exception {
        assertThat(number("select max(version_) from act_re_procdef")).isEqualTo(1);
        assertThat(flows.waitingFromTheJar().path("files").size()).isPositive();
    }

    /** Every other running case goes on to its end, on the versions it began with. */
    void endsHalfOfTheCases() throws Exception {
        var half = everyOther(running());
        assertThat(half).hasSizeGreaterThan(5);
        var ended = end(half);
        assertThat(number("select max(version_) from act_re_procdef")).isEqualTo(1);
        areClosed(ended);
    }

    void takesTheNewFlows() throws Exception {
        flows.release();
        assertThat(flows.changed()).isNotEmpty();
        var number = register();
        assertThat(flows.versionOf(number, "onSiteMediation")).isEqualTo(2);
        onward.toTheEnd(number);
        areClosed(List.of(number));
        assertThat(node.log()).doesNotContain("threw exception", "DoorShut");
    }

    void movesAndEndsTheOthers() throws Exception {
        var waiting = running();
        assertThat(waiting).hasSizeGreaterThan(5);
        var moved = 0;
        for (var flow : flows.changed()) {
            moved += flows.moveAll(flow);
        }
        assertThat(moved).isPositive();
        areClosed(end(waiting));
    }

    /** All but the one case that waits for a committee without a sample user. @return those that ended */
    private List<String> end(List<String> numbers) throws Exception {
        var ended = new ArrayList<String>();
        for (var number : numbers) {
            try {
                onward.toTheEnd(number);
                ended.add(number);
            } catch (Onward.NobodyThere left) {
                System.out.println(number + " waits for people who have no login: " + onward.tasks(number));
            }
        }
        assertThat(ended).hasSizeGreaterThanOrEqualTo(numbers.size() - 1);
        return ended;
    }

    /** The read models, of which the release may have known nothing; they follow within seconds. */
    void countsEveryCase() {
        for (var i = 0; i < PATIENCE && !uncounted().isEmpty(); i++) {
            LockSupport.parkNanos(BREATH.toNanos());
        }
        assertThat(uncounted()).isEmpty();
    }

    private List<String> uncounted() {
        return database.sql(
                        "select coalesce(file.case_number, fact.case_number) || ' ' || coalesce(file.standing, '-') || ' '"
                                + " || coalesce(fact.standing, '-') from case_file file full join case_fact fact using (case_number)"
                                + " where file.standing is distinct from fact.standing")
                .query(String.class)
                .list();
    }

    private String register() throws Exception {
        var answer = node.post("village1", "/api/disputes", """
                {"village": "990100101201", "category": "02", "facts": "升级以后登记的第一件（虚构）。",
                 "parties": [{"side": "APPLICANT", "name": "陈大山（示例）"}, {"side": "RESPONDENT", "name": "刘水生（示例）"}]}""");
        return read(answer).path("number").asText();
    }

    private void areClosed(List<String> numbers) {
        assertThat(database.sql("select case_number || ' ' || standing from case_file where standing <> 'CLOSED'"
                                + " and case_number in (:numbers)")
                        .param("numbers", numbers)
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    private List<String> running() {
        return database.sql(
                        "select distinct life.business_key_ from act_ru_execution life where life.business_key_ is not null"
                                + " order by 1")
                .query(String.class)
                .list();
    }

    private static List<String> everyOther(List<String> all) {
        return IntStream.range(0, all.size())
                .filter(i -> i % 2 == 0)
                .mapToObj(all::get)
                .toList();
    }

    static JsonNode read(HttpResponse<String> answer) throws IOException {
        assertThat(answer.statusCode()).as(answer.uri() + " " + answer.body()).isLessThan(300);
        return JSON.readTree(answer.body());
    }

    private int number(String sql) {
        return database.sql(sql).query(Integer.class).single();
    }

    private String text(String sql) {
        return database.sql(sql + " limit 1").query(String.class).single();
    }
}
