package org.fengqiao.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fengqiao.testing.FormInputs.assign;
import static org.fengqiao.testing.FormInputs.receive;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.CaseRuleViolated;
import org.fengqiao.caseflow.Limits;
import org.fengqiao.caseflow.StepBackDesk;
import org.fengqiao.shared.FieldsRefused;
import org.fengqiao.shared.Paging;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.CaseWalk;
import org.fengqiao.testing.EngineTest;
import org.fengqiao.testing.StoredTables;
import org.fengqiao.testing.TestPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Cases wait in the township while its stage is changed, and are brought to the new version. */
@EngineTest
class MigrationEngineTest {

    private static final String RECEIVE = "user_receiveCase";
    private static final String ASSIGN = "user_assignMediator";

    @Autowired
    private MigrationDesk desk;

    @Autowired
    private MigrationOutlook outlook;

    @Autowired
    private MigrationStep step;

    @Autowired
    private MigrationWorker worker;

    @Autowired
    private MigrationCases cases;

    @Autowired
    private CaseMove mover;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private CaseWalk walk;

    @Autowired
    private Limits limits;

    @Autowired
    private StepBackDesk back;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private HistoryService history;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Environment environment;

    @Autowired
    private TransactionTemplate transactions;

    private final List<CaseNumber> numbers = new ArrayList<>();
    private final List<String> deployments = new ArrayList<>();
    private int before;
    private CaseNumber number = CaseNumber.of("XX-2000-00000");

    @BeforeEach
    void aCaseWaitsInTheTownship() {
        before = latest();
        number = inTheTownship();
    }

    @AfterEach
    void end() {
        jdbc.sql("update migration_run set state = 'CANCELLED' where state in ('RUNNING', 'PAUSED')")
                .update();
        numbers.forEach(driver::end);
        deployments.forEach(each -> repository.deleteDeployment(each, true));
    }

    @Test
    void whichCasesRunOnWhichVersionIsShownWithWhereTheyStand() {
        deploy(ChangedTownship.otherName());

        var versions = asAdmin(() -> outlook.versions(ChangedTownship.KEY));
        assertThat(versions.get(0))
                .matches(FlowVersion::inForce)
                .matches(each -> each.running() == 0)
                .matches(each -> each.version() == before + 1);
        assertThat(versions.get(1).running()).isPositive();
        assertThat(asAdmin(() -> outlook.cases(ChangedTownship.KEY, List.of(before), new Paging(0, 200))))
                .filteredOn(each -> number.code().equals(each.number()))
                .singleElement()
                .satisfies(each -> assertThat(each.places())
                        .singleElement()
                        .matches(place ->
                                place.element().equals(RECEIVE) && place.name().equals("签收案件")));
    }

    @Test
    void aMovedCaseKeepsWhatIsItsOwnAndGetsTheNewModelsNames() {
        driver.as("township1", () -> {
            tasks.claim(driver.task(number, RECEIVE).getId(), "township1");
            return true;
        });
        var task = driver.task(number, RECEIVE);
        var stage = stage();
        deploy(ChangedTownship.asShipped().replace("name=\"签收案件\"", "name=\"接收案件\""));

        var run = move(proposed());

        assertThat(desk(run).state()).isEqualTo(RunState.DONE);
        assertThat(result(run).state()).isEqualTo(CaseState.MOVED);
        assertThat(result(run).placesThen()).isNull();
        var moved = driver.task(number, RECEIVE);
        assertThat(moved.getId()).isEqualTo(task.getId());
        assertThat(moved.getName()).isEqualTo("接收案件");
        assertThat(moved.getAssignee()).isEqualTo("township1");
        assertThat(moved.getDueDate()).isEqualTo(task.getDueDate());
        assertThat(moved.getFollowUpDate()).isEqualTo(task.getFollowUpDate());
        assertThat(moved.getTenantId()).isEqualTo(task.getTenantId()).isNotNull();
        assertThat(stage().getBusinessKey()).isEqualTo(number.code());
        assertThat(stage().getRootProcessInstanceId()).isEqualTo(stage.getRootProcessInstanceId());
        assertThat(stage().getProcessDefinitionId()).isNotEqualTo(stage.getProcessDefinitionId());
        assertThat(history.createHistoricTaskInstanceQuery()
                        .taskId(task.getId())
                        .singleResult()
                        .getName())
                .isEqualTo("接收案件");
        assertThat(audited(number)).isEqualTo(1);
        driver.submit(number, RECEIVE, "township1", receive());
        assertThat(driver.waitsAt(number)).containsExactly(ASSIGN);
    }

    @Test
    void aTimerKeepsItsDayAndTheStageItsClock() {
        var wakes = driver.timer(number, "timer_limitReached");
        var due = limits.due(ChangedTownship.KEY, number);
        deploy(ChangedTownship.oneMore());

        move(proposed());

        assertThat(driver.timer(number, "timer_limitReached")).isEqualTo(wakes);
        assertThat(limits.due(ChangedTownship.KEY, number)).isEqualTo(due);
        limits.recalculate(number);
        assertThat(driver.timer(number, "timer_limitReached")).isEqualTo(wakes);
        driver.moveClockBy(90);
        try {
            driver.fireTimer(number, "timer_limitReached");
            assertThat(driver.waitsAt(number)).containsExactly("user_receiveReferral");
        } finally {
            driver.resetClock();
        }
    }

    @Test
    void aTimerThatIsBoundToAnotherLimitIsSetAnewFromWhenTheStageBegan() {
        var shorter = ChangedTownship.asShipped().replace("limit:townshipMediation<", "limit:receiveCase<");
        var wakes = driver.timer(number, "timer_limitReached");
        deploy(shorter);

        move(proposed());

        assertThat(driver.timer(number, "timer_limitReached")).isBefore(wakes);
    }

    @Test
    void aTimerThatRunsForSoLongRunsOnUnlessTheNewVersionSaysAnotherTime() {
        deploy(lasting("P30D", "签收案件"));
        before = latest();
        number = inTheTownship();
        var wakes = driver.timer(number, "timer_limitReached");
        deploy(lasting("P30D", "接收案件"));
        driver.moveClockBy(10);
        try {
            move(proposed());
            assertThat(driver.timer(number, "timer_limitReached")).isEqualTo(wakes);

            before = latest();
            deploy(lasting("P60D", "接收案件"));
            move(proposed());
            assertThat(driver.timer(number, "timer_limitReached")).isAfter(wakes);
        } finally {
            driver.resetClock();
        }
    }

    private static String lasting(String duration, String name) {
        return ChangedTownship.asShipped()
                .replace("name=\"签收案件\"", "name=\"" + name + "\"")
                .replaceFirst(
                        "(?s)<bpmn:timeDate (.{0,60})limit:townshipMediation</bpmn:timeDate>",
                        "<bpmn:timeDuration $1" + duration + "</bpmn:timeDuration>");
    }

    @Test
    void aDateFollowsTheLimitOfTheNewVersionUnlessAPersonSetIt() {
        var other = inTheTownship();
        var byHand =
                Date.from(driver.task(other, RECEIVE).getDueDate().toInstant().plusSeconds(86_400));
        driver.as("township1", () -> {
            tasks.claim(driver.task(other, RECEIVE).getId(), "township1");
            return true;
        });
        tasks.setDueDate(driver.task(other, RECEIVE).getId(), byHand);
        var due = driver.task(number, RECEIVE).getDueDate();
        deploy(ChangedTownship.asShipped()
                .replace("dueDate=\"limit:receiveCase\"", "dueDate=\"limit:appointSession\""));

        move(proposed());

        assertThat(driver.task(number, RECEIVE).getDueDate()).isNotEqualTo(due);
        assertThat(driver.task(other, RECEIVE).getDueDate()).isEqualTo(byHand);
    }

    @Test
    void aCaseTakesTheTaskThatWasAddedAndKnowsTheCountysVariable() {
        deploy(ChangedTownship.oneMore());

        move(proposed());

        assertThat(runtime.getVariables(stage().getId())).containsEntry("countySeen", null);
        driver.submit(number, RECEIVE, "township1", receive());
        assertThat(driver.waitsAt(number)).containsExactly("user_lookAgain");
    }

    @Test
    void aTaskUnderAnotherIdIsGuessedAndMarkedAsAGuess() {
        deploy(ChangedTownship.otherId());

        var row = row(RECEIVE);
        assertThat(row.to()).isEqualTo("user_takeOver");
        assertThat(row.guess()).isTrue();
        assertThat(row.cases()).isPositive();
        assertThat(row(ASSIGN).guess()).isFalse();
        move(proposed());

        assertThat(driver.waitsAt(number)).containsExactly("user_takeOver");
        driver.submit(number, "user_takeOver", "township1", receive());
        assertThat(driver.waitsAt(number)).containsExactly(ASSIGN);
    }

    @Test
    void aCaseWhoseElementIsGoneStaysAndIsToldWithItsElement() {
        var further = inTheTownship();
        driver.submit(further, RECEIVE, "township1", receive());
        deploy(ChangedTownship.without(RECEIVE));
        assertThat(row(RECEIVE).to()).isNull();

        var trial = order(RunKind.TRY, proposed());
        var run = order(RunKind.MOVE, proposed());

        assertThat(result(trial, further).state()).isEqualTo(CaseState.CAN_MOVE);
        assertThat(result(trial))
                .matches(each -> each.state() == CaseState.LEFT && each.ground() == Ground.REFUSED)
                .satisfies(each -> assertThat(each.chinese()).contains("“签收案件”", "没有它的去处"))
                .satisfies(each -> assertThat(each.english()).contains("There is no migration instruction"));
        assertThat(result(run, further).state()).isEqualTo(CaseState.MOVED);
        assertThat(result(run).chinese()).isEqualTo(result(trial).chinese());
        driver.submit(number, RECEIVE, "township1", receive());
        driver.submit(further, ASSIGN, "township1", assign("township2"));
        assertThat(driver.waitsAt(number)).containsExactly(ASSIGN);
        assertThat(driver.waitsAt(further)).containsExactly("user_appointSession");
    }

    @Test
    void aStepWhoseElementIsGoneIsNoLongerTakenBack() {
        driver.submit(number, RECEIVE, "township1", receive());
        deploy(ChangedTownship.without(RECEIVE));
        move(proposed());

        assertThatThrownBy(() -> driver.as("township1", () -> back.takeBack(number, "填错了。")))
                .isInstanceOf(CaseRuleViolated.class)
                .hasMessageContaining("不能再撤回");
    }

    @Test
    void aTrialChangesNothing() {
        deploy(ChangedTownship.oneMore());
        var stored = digests();

        var trial = order(RunKind.TRY, proposed());

        assertThat(result(trial).state()).isEqualTo(CaseState.CAN_MOVE);
        assertThat(digests()).isEqualTo(stored);
        assertThat(audited(number)).isZero();
    }

    @Test
    void aMappingThatTheEngineRefusesIsToldElementByElementAndNothingBegins() {
        deploy(ChangedTownship.oneMore());
        var mapping = List.of(
                new ElementMapping(RECEIVE, "timer_limitAgain"),
                new ElementMapping("timer_limitReached", "timer_limitReached"),
                new ElementMapping(ASSIGN, "user_nowhere"));

        assertThat(asAdmin(
                        () -> outlook.problems(ChangedTownship.KEY, List.of(before), latest(), mapping.subList(0, 2))))
                .anySatisfy(each -> {
                    assertThat(each.name()).isEqualTo("签收案件");
                    assertThat(each.chinese()).contains("类型不同");
                })
                .allSatisfy(each -> assertThat(each.chinese()).doesNotContain("引擎不接受"));
        assertThatThrownBy(() -> order(RunKind.MOVE, mapping))
                .isInstanceOfSatisfying(MigrationRefused.class, refused -> assertThat(refused.problems())
                        .singleElement()
                        .matches(each -> each.chinese().contains("user_nowhere")));
        assertThat(jdbc.sql("select count(*) from migration_run where state = 'RUNNING'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void anInterruptedRunGoesOnWhereItStoppedAndMovesNoCaseTwice() {
        var more = List.of(inTheTownship(), inTheTownship());
        deploy(ChangedTownship.oneMore());
        var run = ordered(RunKind.MOVE, proposed());

        step.next();
        assertThat(counts(run)).containsEntry(CaseState.MOVED, 1).containsEntry(CaseState.PENDING, 2);
        transactions.executeWithoutResult(killed -> {
            var half = cases.claim().orElseThrow();
            mover.move(desk(run), half);
            cases.done(half, "", CaseState.MOVED, null, null);
            killed.setRollbackOnly();
        });
        assertThat(counts(run)).containsEntry(CaseState.MOVED, 1).containsEntry(CaseState.PENDING, 2);
        worker.run();

        assertThat(counts(run)).containsOnly(Map.entry(CaseState.MOVED, 3));
        assertThat(desk(run).state()).isEqualTo(RunState.DONE);
        assertThat(Stream.concat(more.stream(), Stream.of(number)))
                .allSatisfy(each -> assertThat(audited(each)).isEqualTo(1));
        assertThat(worker.run()).isZero();
    }

    @Test
    void whatPassesIsTriedAgainAndWhatStaysIsTold() {
        deploy(ChangedTownship.oneMore());
        var run = ordered(RunKind.MOVE, proposed());
        tasksCannotChange(true);
        try {
            step.next();
            assertThat(counts(run)).containsOnly(Map.entry(CaseState.PENDING, 1));
        } finally {
            tasksCannotChange(false);
        }
        worker.run();
        assertThat(result(run).state()).isEqualTo(CaseState.MOVED);

        var other = inTheTownship();
        numbers.remove(number);
        try {
            tasksCannotChange(true);
            var again = asAdmin(() -> desk.order(new MigrationOrder(
                    ChangedTownship.KEY,
                    List.of(latest()),
                    before,
                    List.of(new ElementMapping(RECEIVE, RECEIVE)),
                    List.of(other.code()),
                    RunKind.MOVE,
                    "退回。")));
            worker.run();
            assertThat(result(again.id(), other))
                    .matches(each -> each.state() == CaseState.LEFT && each.ground() == Ground.FAULT)
                    .matches(each -> each.attempts() == 4);
        } finally {
            tasksCannotChange(false);
            numbers.add(number);
        }
    }

    /** Something that a second try mends only once it is over: the database refuses it. */
    private void tasksCannotChange(boolean refused) {
        var trigger = refused
                ? "create or replace function no_move() returns trigger language plpgsql as"
                        + " $$ begin raise exception 'not now'; end $$;"
                        + " create trigger no_move before update of proc_def_id_ on act_ru_task"
                        + " for each row execute function no_move()"
                : "drop trigger if exists no_move on act_ru_task";
        TestPostgres.owner(environment).sql(trigger).update();
    }

    @Test
    void twoWorkersAtOnceMoveEachCaseOnce() throws Exception {
        for (var each = 0; each < 5; each++) {
            inTheTownship();
        }
        deploy(ChangedTownship.oneMore());
        var run = ordered(RunKind.MOVE, proposed());
        var nodes = Executors.newFixedThreadPool(2);
        var begin = new CountDownLatch(1);

        var turns = List.of(nodes.submit(() -> work(begin)), nodes.submit(() -> work(begin)));
        begin.countDown();

        assertThat(turns.get(0).get(60, TimeUnit.SECONDS) + turns.get(1).get(60, TimeUnit.SECONDS))
                .isEqualTo(6);
        nodes.shutdown();
        assertThat(counts(run)).containsOnly(Map.entry(CaseState.MOVED, 6));
        assertThat(desk(run).state()).isEqualTo(RunState.DONE);
        assertThat(numbers).allSatisfy(each -> assertThat(audited(each)).isEqualTo(1));
    }

    @Test
    void aCaseThatItsClerkDoesAtTheSameMomentIsMovedWhereItStandsThen() throws Exception {
        deploy(ChangedTownship.oneMore());
        var run = ordered(RunKind.MOVE, proposed());
        var node = Executors.newSingleThreadExecutor();

        var turns = transactions.execute(status -> {
            driver.submit(number, RECEIVE, "township1", receive());
            var working = node.submit(() -> worker.run());
            untilTheWorkerWaits();
            return working;
        });
        assertThat(turns).isNotNull();
        turns.get(60, TimeUnit.SECONDS);
        node.shutdown();

        assertThat(result(run).state()).isEqualTo(CaseState.MOVED);
        assertThat(result(run).places()).isEqualTo("签收案件");
        assertThat(result(run).placesThen()).isEqualTo("指派调解员");
        assertThat(audited(number)).isEqualTo(1);
        driver.submit(number, ASSIGN, "township1", assign("township2"));
        assertThat(driver.waitsAt(number)).containsExactly("user_appointSession");
    }

    @Test
    void aCaseThatHasEndedMeanwhileIsToldAndIsNoFailure() {
        deploy(ChangedTownship.oneMore());
        var run = ordered(RunKind.MOVE, proposed());
        driver.end(number);

        worker.run();

        assertThat(result(run))
                .matches(each -> each.state() == CaseState.LEFT && each.ground() == Ground.ENDED)
                .satisfies(each -> assertThat(each.chinese()).contains("已经办完"));
        assertThat(desk(run).state()).isEqualTo(RunState.DONE);
    }

    @Test
    void anOrderIsPausedGoesOnAndIsCalledOff() {
        inTheTownship();
        deploy(ChangedTownship.oneMore());
        var run = ordered(RunKind.MOVE, proposed());
        assertThatThrownBy(() -> ordered(RunKind.MOVE, proposed())).isInstanceOf(MigrationNotNow.class);

        asAdmin(() -> desk.pause(run));
        assertThat(worker.run()).isZero();
        assertThatThrownBy(() -> asAdmin(() -> desk.pause(run))).isInstanceOf(MigrationNotNow.class);
        asAdmin(() -> desk.resume(run));
        step.next();
        asAdmin(() -> desk.cancel(run));
        assertThat(worker.run()).isZero();

        assertThat(counts(run)).containsOnly(Map.entry(CaseState.MOVED, 1), Map.entry(CaseState.LEFT, 1));
        assertThat(desk(run).state()).isEqualTo(RunState.CANCELLED);
    }

    @Test
    void someCasesOnlyCanBeMovedFirst() {
        var other = inTheTownship();
        deploy(ChangedTownship.oneMore());
        var mapping = proposed();

        var run = asAdmin(() -> desk.order(new MigrationOrder(
                        ChangedTownship.KEY,
                        List.of(before),
                        latest(),
                        mapping,
                        List.of(other.code()),
                        RunKind.MOVE,
                        "先试一件。")))
                .id();
        worker.run();

        assertThat(counts(run)).containsOnly(Map.entry(CaseState.MOVED, 1));
        assertThat(audited(number)).isZero();
    }

    @Test
    void anOrderWithoutAReasonIsRefused() {
        deploy(ChangedTownship.oneMore());
        var mapping = proposed();

        assertThatThrownBy(() -> asAdmin(() -> desk.order(new MigrationOrder(
                        ChangedTownship.KEY, List.of(before), latest(), mapping, List.of(), RunKind.MOVE, " "))))
                .isInstanceOf(FieldsRefused.class)
                .hasMessageContaining("请写明迁移的理由");
    }

    private int work(CountDownLatch begin) throws InterruptedException {
        begin.await();
        return worker.run();
    }

    /** Until the worker stands before a row that this transaction has changed: only then do the two really meet. */
    private void untilTheWorkerWaits() {
        var patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (waitingForALock() == 0) {
            assertThat(System.nanoTime()).as("the worker has come to the case").isLessThan(patience);
            Thread.onSpinWait();
        }
    }

    private int waitingForALock() {
        return jdbc.sql("select count(*) from pg_locks where not granted")
                .query(Integer.class)
                .single();
    }

    private CaseNumber inTheTownship() {
        var one = walk.inTheVillage();
        numbers.add(one);
        walk.toTheTownship(one);
        return one;
    }

    private void deploy(String model) {
        deployments.add(ChangedTownship.deploy(repository, model));
    }

    private int latest() {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(ChangedTownship.KEY)
                .latestVersion()
                .singleResult()
                .getVersion();
    }

    private ProcessInstance stage() {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number.code())
                .processDefinitionKey(ChangedTownship.KEY)
                .singleResult();
    }

    private List<ElementMapping> proposed() {
        return asAdmin(() -> outlook.proposal(ChangedTownship.KEY, List.of(before), latest())).elements().stream()
                .map(each -> new ElementMapping(each.from(), each.to()))
                .toList();
    }

    private MigrationOutlook.Row row(String element) {
        return asAdmin(() -> outlook.proposal(ChangedTownship.KEY, List.of(before), latest())).elements().stream()
                .filter(each -> each.from().equals(element))
                .findFirst()
                .orElseThrow();
    }

    private long move(List<ElementMapping> mapping) {
        return order(RunKind.MOVE, mapping);
    }

    private long order(RunKind kind, List<ElementMapping> mapping) {
        var run = ordered(kind, mapping);
        worker.run();
        return run;
    }

    private long ordered(RunKind kind, List<ElementMapping> mapping) {
        return asAdmin(() -> desk.order(new MigrationOrder(
                        ChangedTownship.KEY,
                        List.of(before),
                        latest(),
                        mapping,
                        numbers.stream().map(CaseNumber::code).toList(),
                        kind,
                        "县里改了流程。")))
                .id();
    }

    private MigrationRun desk(long run) {
        return asAdmin(() -> desk.require(run));
    }

    private Map<CaseState, Integer> counts(long run) {
        return asAdmin(() -> desk.counts(run));
    }

    private MigrationCase result(long run) {
        return result(run, number);
    }

    private MigrationCase result(long run, CaseNumber of) {
        return asAdmin(() -> desk.cases(run, Optional.empty(), new Paging(0, 200))).stream()
                .filter(each -> of.code().equals(each.number()))
                .findFirst()
                .orElseThrow();
    }

    private <T> T asAdmin(java.util.function.Supplier<T> work) {
        return driver.as("flowadmin", work);
    }

    private int audited(CaseNumber of) {
        return jdbc.sql("select count(*) from audit_entry where action = 'MIGRATED' and subject = ?")
                .param(of.code())
                .query(Integer.class)
                .single();
    }

    /** Every row of the engine and of the case files, in one number. */
    private SortedMap<String, String> digests() {
        return StoredTables.digests(
                jdbc,
                table -> table.startsWith("migration_")
                        || table.startsWith("audit_")
                        || table.startsWith("login_session")
                        || table.equals("act_ge_property"));
    }
}
