package org.fengqiao.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fengqiao.testing.FormInputs.receive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.caseflow.CountedAnew;
import org.fengqiao.caseflow.UnusableTable;
import org.fengqiao.deadline.MovedDeadline;
import org.fengqiao.gate.FlowFile;
import org.fengqiao.migration.DraftOutlook.OtherProposal;
import org.fengqiao.processadmin.FlowDoor;
import org.fengqiao.processadmin.FlowsReleased;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.CaseWalk;
import org.fengqiao.testing.EngineTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What is shown of a draft's tables is what happens when they come into force. */
@EngineTest
class DraftOutlookEngineTest {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final String RECEIVE = "user_receiveCase";

    @Autowired
    private DraftOutlooks outlooks;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private CaseWalk walk;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    @Autowired
    private TaskService tasks;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private JdbcClient jdbc;

    private final List<CaseNumber> numbers = new ArrayList<>();
    private final List<String> deployments = new ArrayList<>();

    @BeforeEach
    void casesOfAllKinds() {
        numbers.add(walk.inTheVillage());
        numbers.add(inTheTownship());
        numbers.add(inTheTownship());
    }

    @AfterEach
    void end() {
        numbers.forEach(driver::end);
        deployments.forEach(each -> repository.deleteDeployment(each, true));
    }

    @Test
    void whatThePreviewShowsIsWhatHappensWhenTheTableComesIntoForce() {
        var byHand = keepByHand(numbers.get(2));
        var before = dates();
        var table = table(Map.of("receiveCase", "9", "townshipMediation", "3", "prepareMediation", "8"));

        var moved = outlooks.of(List.of(table)).moved();

        assertThat(dates()).isEqualTo(before);
        assertThat(moved)
                .extracting(MovedDeadline::number)
                .contains(numbers.get(0).code(), numbers.get(1).code());
        assertThat(moved)
                .filteredOn(each -> each.number().equals(numbers.get(1).code()))
                .anyMatch(each ->
                        each.limit().equals("townshipMediation") && each.after().isBefore(each.before()));
        assertThat(moved)
                .filteredOn(each -> each.number().equals(numbers.get(2).code()))
                .noneMatch(each -> each.limit().equals("receiveCase"));

        bringIntoForce(table);

        assertThat(changes(before, dates())).containsExactlyInAnyOrderElementsOf(told(moved));
        assertThat(driver.task(numbers.get(2), RECEIVE).getDueDate()).isEqualTo(byHand);
        assertThat(outlooks.of(List.of(table)).moved()).isEmpty();
    }

    @Test
    void aDraftThatChangesNoTableMovesNothing() {
        var outlook = outlooks.of(List.of(table(Map.of())));

        assertThat(outlook.moved())
                .as("of other tests' cases a clock may have been moved")
                .noneMatch(each -> numbers.stream().anyMatch(own -> own.code().equals(each.number())));
        assertThat(outlook.proposals()).isEmpty();
    }

    @Test
    void anotherAssignmentTableShowsWhomItWouldProposeAndWritesNothing() {
        var number = numbers.get(1);
        driver.submit(number, RECEIVE, "township1", receive());
        var decisions = decisionsInHistory();
        var proposed =
                jdbc.sql("select count(*) from assignment").query(Integer.class).single();
        var nobody =
                read("choose-mediator").replaceAll("<text>true</text>(\\s*</outputEntry>)", "<text>false</text>$1");

        var outlook = outlooks.of(List.of(file("choose-mediator", nobody)));

        assertThat(outlook.openProposals()).isPositive();
        assertThat(outlook.proposals())
                .filteredOn(each -> each.number().equals(number.code()))
                .singleElement()
                .satisfies(each -> assertThat(each.now()).isNotNull())
                .matches(each -> each.then() == null);
        assertThat(decisionsInHistory()).isEqualTo(decisions);
        assertThat(jdbc.sql("select count(*) from assignment")
                        .query(Integer.class)
                        .single())
                .isEqualTo(proposed);
        assertThat(outlooks.of(List.of()).proposals())
                .extracting(OtherProposal::number)
                .doesNotContain(number.code());
    }

    @Test
    void aCaseBeforeItsReceptionAtTheCountyShowsAnotherIndustryCommittee() {
        var number = walk.acrossTownships();
        numbers.add(number);
        assertThat(driver.waitsAt(number)).contains("user_receiveReferral");
        var other = read("industry-committee").replace("\"H01\"", "\"H03\"");

        assertThat(outlooks.of(List.of(file("industry-committee", other))).committees())
                .anyMatch(each -> each.number().equals(number.code())
                        && each.then() != null
                        && !each.then().equals(each.now()));
    }

    @Test
    void aTableThatCannotBeReadIsToldInWords() {
        var half = file("time-limits", "<definitions");

        assertThatThrownBy(() -> outlooks.of(List.of(half)))
                .isInstanceOf(UnusableTable.class)
                .hasMessageContaining("无法读取");
    }

    private CaseNumber inTheTownship() {
        var number = walk.inTheVillage();
        walk.toTheTownship(number);
        return number;
    }

    private Date keepByHand(CaseNumber number) {
        driver.as("township1", () -> {
            tasks.claim(driver.task(number, RECEIVE).getId(), "township1");
            return true;
        });
        var task = driver.task(number, RECEIVE);
        var byHand = Date.from(task.getDueDate().toInstant().plusSeconds(3 * 86_400));
        task.setDueDate(byHand);
        tasks.saveTask(task);
        return driver.task(number, RECEIVE).getDueDate();
    }

    /** Brings it as any door does: deployed, and told in the same transaction; then the dates that wait are counted. */
    private void bringIntoForce(FlowFile table) {
        transactions.executeWithoutResult(status -> {
            deployments.add(repository
                    .createDeployment()
                    .addInputStream(table.name(), new ByteArrayInputStream(table.content()))
                    .deploy()
                    .getId());
            beans.publishEvent(new FlowsReleased(Set.of("timeLimits"), FlowDoor.FOLDER));
        });
        assertThat(CountedAnew.now(beans)).isZero();
    }

    /** The last day of every open task and timer of the cases. */
    private Map<String, LocalDate> dates() {
        var dates = new TreeMap<String, LocalDate>();
        for (var number : numbers) {
            tasks.createTaskQuery().processInstanceBusinessKey(number.code()).list().stream()
                    .filter(task -> task.getDueDate() != null)
                    .forEach(task -> dates.put(
                            number + " task " + task.getTaskDefinitionKey(),
                            day(task.getDueDate().toInstant())));
            runtime.createProcessInstanceQuery().processInstanceBusinessKey(number.code()).list().stream()
                    .flatMap(instance ->
                            management.createJobQuery().processInstanceId(instance.getId()).timers().list().stream())
                    .forEach(job -> dates.put(
                            number + " timer " + job.getJobDefinitionId(),
                            day(job.getDuedate().toInstant())));
        }
        return dates;
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment.minusSeconds(1), CHINA);
    }

    private static List<String> changes(Map<String, LocalDate> before, Map<String, LocalDate> after) {
        return before.entrySet().stream()
                .filter(each -> !each.getValue().equals(after.get(each.getKey())))
                .map(each -> each.getKey().split(" ", 2)[0] + " " + each.getValue() + " " + after.get(each.getKey()))
                .toList();
    }

    private List<String> told(List<MovedDeadline> moved) {
        return moved.stream()
                .filter(each -> numbers.contains(CaseNumber.of(each.number())))
                .map(each -> each.number() + " " + each.before() + " " + each.after())
                .toList();
    }

    private int decisionsInHistory() {
        return jdbc.sql("select count(*) from act_hi_decinst")
                .query(Integer.class)
                .single();
    }

    /** The county's table with other amounts for some limits. */
    private static FlowFile table(Map<String, String> amounts) {
        var text = read("time-limits");
        for (var each : amounts.entrySet()) {
            text = text.replaceAll(
                    "(?s)(<text>\"" + each.getKey() + "\"</text>.*?<outputEntry[^>]*>\\s*<text>)\\d+",
                    "$1" + each.getValue());
        }
        return file("time-limits", text);
    }

    private static FlowFile file(String name, String content) {
        return new FlowFile("processes/decisions/" + name + ".dmn", content.getBytes(StandardCharsets.UTF_8));
    }

    private static String read(String table) {
        try {
            return Files.readString(Path.of("processes/decisions/" + table + ".dmn"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
