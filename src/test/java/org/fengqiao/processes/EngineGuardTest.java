package org.fengqiao.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.CaseWalk;
import org.fengqiao.testing.EngineTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Our own code, with every door open, cannot write words into the engine by any of its paths, and what it tried changes
 * nothing. All people are invented.
 */
@EngineTest
class EngineGuardTest {

    private static final String NAME = "夹谷静姝";
    private static final String ID = "990100199001011239";

    @Autowired
    private CaseDriver driver;

    @Autowired
    private CaseWalk walk;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private ProcessEngineConfigurationImpl engine;

    @Autowired
    private JdbcClient jdbc;

    private CaseNumber number;
    private Task task;

    @BeforeEach
    void aCase() {
        number = walk.inTheVillage();
        task = driver.task(number, "user_prepareMediation");
    }

    @AfterEach
    void end() {
        driver.end(number);
    }

    @ParameterizedTest
    @MethodSource("paths")
    void noPathTakesWords(Path path) {
        assertThatThrownBy(() -> path.write(this))
                .hasStackTraceContaining("RefusedRow")
                .hasMessageNotContaining(NAME)
                .hasMessageNotContaining(ID);

        assertThat(found(NAME)).isEmpty();
        assertThat(found(ID)).isEmpty();
        assertThat(driver.waitsAt(number)).contains("user_prepareMediation");
    }

    @Test
    void codesOfTheProductPass() {
        runtime.setVariable(task.getExecutionId(), "mediator", "village1");
        runtime.setVariable(task.getExecutionId(), "hardCase", true);

        assertThat(runtime.getVariables(task.getExecutionId()))
                .containsEntry("mediator", "village1")
                .containsEntry("hardCase", true);
    }

    static List<Path> paths() {
        return List.of(
                new Path("undeclared variable", test -> test.runtime.setVariable(test.execution(), "name", "x")),
                new Path("words in a variable", test -> test.runtime.setVariable(test.execution(), "outcome", NAME)),
                new Path(
                        "number in a variable",
                        test -> test.runtime.setVariable(test.execution(), "outcome", ID + "，")),
                new Path(
                        "county's, not declared",
                        test -> test.runtime.setVariable(test.execution(), "countyNote", "x")),
                new Path("local", test -> test.runtime.setVariableLocal(test.execution(), "mediator", NAME)),
                new Path("of a task", test -> test.tasks.setVariable(test.task.getId(), "name", NAME)),
                new Path("local of a task", test -> test.tasks.setVariableLocal(test.task.getId(), "mediator", NAME)),
                new Path(
                        "object",
                        test -> test.runtime.setVariable(
                                test.execution(),
                                "mediator",
                                Variables.serializedObjectValue("{\"name\":\"" + NAME + "\"}")
                                        .serializationDataFormat("application/json")
                                        .objectTypeName("java.util.Map"))),
                new Path(
                        "bytes",
                        test -> test.runtime.setVariable(
                                test.execution(), "mediator", Variables.byteArrayValue(new byte[] {1}))),
                new Path(
                        "file",
                        test -> test.runtime.setVariable(
                                test.execution(),
                                "mediator",
                                Variables.fileValue(NAME + ".txt")
                                        .file(new byte[] {1})
                                        .create())),
                new Path("modification", test -> test.runtime
                        .createProcessInstanceModification(test.instance())
                        .startBeforeActivity("user_holdSession")
                        .setVariable("name", NAME)
                        .execute()),
                new Path(
                        "business key",
                        test -> test.engine.getCommandExecutorTxRequired().execute(context -> {
                            context.getExecutionManager()
                                    .findExecutionById(test.instance())
                                    .setProcessBusinessKey(NAME);
                            return true;
                        })),
                new Path(
                        "batch",
                        test -> test.runtime.setVariablesAsync(List.of(test.instance()), Map.of("name", NAME))),
                new Path("comment", test -> test.tasks.createComment(test.task.getId(), null, NAME)),
                new Path(
                        "attachment",
                        test -> test.tasks.createAttachment("url", test.task.getId(), null, NAME, NAME, "u")),
                new Path("name of a task", test -> {
                    test.task.setName(NAME);
                    test.tasks.saveTask(test.task);
                }),
                new Path("description of a task", test -> {
                    test.task.setDescription(NAME);
                    test.tasks.saveTask(test.task);
                }),
                new Path("task of its own", test -> {
                    var own = test.tasks.newTask();
                    own.setName(NAME);
                    own.setDueDate(new Date());
                    test.tasks.saveTask(own);
                }));
    }

    /** Every text column of every table of the engine that holds it. */
    private TreeSet<String> found(String words) {
        var hits = new TreeSet<String>();
        jdbc.sql("select table_name, column_name from information_schema.columns where table_name like 'act\\_%'"
                        + " and data_type in ('character varying', 'text')")
                .query()
                .listOfRows()
                .forEach(row -> {
                    var table = String.valueOf(row.get("table_name"));
                    var column = String.valueOf(row.get("column_name"));
                    var count = jdbc.sql("select count(*) from " + table + " where " + column + " like ?")
                            .param("%" + words + "%")
                            .query(Integer.class)
                            .single();
                    if (count > 0) {
                        hits.add(table + "." + column);
                    }
                });
        return hits;
    }

    private String execution() {
        return task.getExecutionId();
    }

    private String instance() {
        return task.getProcessInstanceId();
    }

    /** One way into the engine. */
    record Path(String name, Way way) {

        void write(EngineGuardTest test) {
            way.into(test);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** What is called. */
    interface Way {
        void into(EngineGuardTest test);
    }
}
