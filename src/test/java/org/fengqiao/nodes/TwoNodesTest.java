package org.fengqiao.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.fengqiao.testing.TestPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Two nodes on one database, started at the same moment on an empty one; the clock of the second goes a minute fast. What is to
 * happen once happens once, and when the first is killed the second goes on with everything. In this order: the last kills.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoNodesTest {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration BREATH = Duration.ofMillis(500);

    /** Longer than the clocks are apart, or each node would take the other's work for abandoned. */
    private static final String LOCKS = "--camunda.bpm.job-execution.lock-time-in-millis=90000";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path FLOWS = Path.of("target/nodes/flows");

    private static JdbcClient database;
    private static Node first;
    private static Node second;

    @BeforeAll
    static void twoNodesStartAtOnce() throws Exception {
        copyFlows();
        var address = TestPostgres.emptyDatabase();
        database = JdbcClient.create(new DriverManagerDataSource(address, TestPostgres.USER, ""));
        first = Node.start("first", address, FLOWS, LOCKS);
        second = Node.start("second", address, FLOWS, LOCKS, "-Dnode.clock-seconds=60");
        first.ready();
        second.ready();
    }

    @AfterAll
    static void stop() {
        first.close();
        second.close();
    }

    @Test
    @Order(1)
    void oneOfThemLaidTheTablesAndBroughtTheFlowsIn() {
        assertThat(number("select count(*) from flyway_schema_history where success"))
                .isPositive();
        assertThat(
                        number(
                                "select count(*) - count(distinct version) from flyway_schema_history where version is not null"))
                .isZero();
        assertThat(number("select count(*) from act_re_procdef")).isPositive();
        assertThat(number("select max(version_) from act_re_procdef")).isEqualTo(1);
        assertThat(number("select max(version_) from act_re_decision_def")).isEqualTo(1);
        assertThat(number("select count(*) from act_id_user where id_ = 'village1'"))
                .isEqualTo(1);
    }

    @Test
    @Order(2)
    void aChangedFileInTheFolderThatBothWatchIsTakenOnce() throws Exception {
        var file = FLOWS.resolve("processes/ledger-entry.bpmn");
        var changed = Files.readString(file).replaceFirst("name=\"登记问题台账\"", "name=\"登记台账\"");
        Files.writeString(file, changed);

        await(() -> number("select max(version_) from act_re_procdef where key_ = 'ledgerEntry'") == 2);
        pause(Duration.ofSeconds(5));

        assertThat(number("select count(*) from act_re_procdef where key_ = 'ledgerEntry'"))
                .isEqualTo(2);
        assertThat(number("select count(*) from act_re_procdef where version_ > 1"))
                .isEqualTo(1);
    }

    @Test
    @Order(3)
    void aNumberIsGivenOnceHoweverManyNodesRegister() throws Exception {
        for (var i = 0; i < 6; i++) {
            register(i % 2 == 0 ? first : second, i);
        }

        assertThat(number("select count(*) from case_file")).isEqualTo(6);
        assertThat(number("select max(last) from case_number_counter")).isEqualTo(6);
    }

    @Test
    @Order(4)
    void everyJobRunsOnceAlsoWhereTheClocksAreAMinuteApart() throws Exception {
        var due = due();
        assertThat(due).isNotEmpty();

        await(() -> done(due).stream().allMatch(each -> each.executed() > 0));
        pause(Duration.ofSeconds(3));

        assertThat(done(due))
                .allSatisfy(each -> assertThat(each.executed()).as(each.id()).isEqualTo(1));
        assertThat(number("select count(*) from act_ru_incident")).isZero();
    }

    @Test
    @Order(5)
    void whenOneDiesTheOtherKeepsTheSessionsAndFinishesTheWork() throws Exception {
        var session = first.logIn("township1");
        assertThat(second.get(session, "/api/disputes").statusCode()).isEqualTo(200);
        for (var i = 0; i < 8; i++) {
            register(first, 10 + i);
        }
        var due = due();

        first.kill();

        assertThat(second.get(session, "/api/disputes").statusCode()).isEqualTo(200);
        await(() -> done(due).stream().allMatch(each -> each.executed() > 0));
        assertThat(done(due))
                .allSatisfy(each -> assertThat(each.executed()).as(each.id()).isEqualTo(1));
        assertThat(number("select count(*) from act_ru_incident")).isZero();
        assertThat(number("select count(*) from case_file")).isEqualTo(14);
    }

    private static void copyFlows() throws IOException {
        for (var part : List.of("processes", "forms")) {
            try (var files = Files.walk(Path.of(part))) {
                for (var file : files.toList()) {
                    var target = FLOWS.resolve(file.toString());
                    if (Files.isDirectory(file)) {
                        Files.createDirectories(target);
                    } else {
                        Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                    }
                }
            }
        }
    }

    private static void register(Node node, int i) throws Exception {
        var answer = node.post("village1", "/api/disputes", """
                {"village": "990100101201", "category": "02", "facts": "排水沟堵塞，院墙进水（第 %d 件，虚构）。",
                 "parties": [{"side": "APPLICANT", "name": "陈大山"}, {"side": "RESPONDENT", "name": "刘水生"}]}""".formatted(i));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(JSON.readTree(answer.body()).path("number").asText()).isNotBlank();
    }

    /** Makes every waiting timer due now, and says which there are. */
    private static List<String> due() {
        return database.sql("update act_ru_job set duedate_ = now() at time zone 'Asia/Shanghai' - interval '3 minutes'"
                        + " where type_ = 'timer' returning id_")
                .query(String.class)
                .list();
    }

    private static List<Ran> done(List<String> jobs) {
        return database.sql("select j.id, count(l.id_) as executed from unnest(:jobs) as j(id)"
                        + " left join act_hi_job_log l on l.job_id_ = j.id and l.job_state_ = 2 group by 1")
                .param("jobs", jobs.toArray(String[]::new))
                .query(Ran.class)
                .list();
    }

    private static int number(String sql) {
        return database.sql(sql).query(Integer.class).single();
    }

    private static void await(BooleanSupplier wanted) throws IOException {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (!wanted.getAsBoolean()) {
            if (System.nanoTime() > until) {
                throw new AssertionError("it did not come; the second node says:\n" + second.log());
            }
            pause(BREATH);
        }
    }

    private static void pause(Duration time) {
        LockSupport.parkNanos(time.toNanos());
    }

    /** @param executed how often it came to its end */
    private record Ran(String id, int executed) {}
}
