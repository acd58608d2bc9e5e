package org.fengqiao.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fengqiao.testing.FormInputs.ledger;
import static org.fengqiao.testing.FormInputs.outcome;
import static org.fengqiao.testing.FormInputs.prepare;
import static org.fengqiao.testing.FormInputs.session;
import static org.fengqiao.testing.FormInputs.with;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.ParticularsBook;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.CaseWalk;
import org.fengqiao.testing.EngineTest;
import org.fengqiao.testing.Http;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A county adds fields to a form and a variable to a flow, and no Java is touched. All people are invented. */
@EngineTest
class CountyFieldsHttpTest {

    private static final String MARK = "绰号公输老七";
    private static final Path FORMS = Path.of("forms/on-site-mediation");
    private static final String PREPARE = "prepare-mediation.form";
    private static final Map<String, Object> FILLED =
            Map.of("countyNickname", MARK, "countyMeters", 12.5, "countySeen", "yes");

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private CaseWalk walk;

    @Autowired
    private ParticularsBook book;

    @Autowired
    private Http http;

    @Autowired
    private JdbcClient jdbc;

    private String deployment;
    private CaseNumber number;

    @BeforeEach
    void theCountyAddsItsFields() {
        deployment = deploy(fields("countyNickname"));
        number = walk.inTheVillage();
    }

    @AfterEach
    void end() {
        driver.end(number);
        repository.deleteDeployment(deployment, true);
    }

    @Test
    void itsFieldsGoIntoTheCaseFileAndItsVariablesIntoTheFlow() {
        assertThat(variables()).containsEntry("countySeen", null).containsEntry("countyMeters", null);

        driver.submit(number, "user_prepareMediation", "village1", with(prepare(), FILLED));

        assertThat(variables())
                .containsEntry("countySeen", true)
                .containsEntry("countyMeters", 12.5)
                .doesNotContainKey("countyNickname");
        assertThat(book.of(number))
                .extracting(each -> each.label() + "=" + each.value())
                .containsExactlyInAnyOrder("对方绰号=" + MARK, "占地面积（平方米）=12.5", "看过现场=true");
    }

    @Test
    void theNextStageKnowsThemFromItsStart() {
        driver.submit(number, "user_prepareMediation", "village1", with(prepare(), FILLED));
        driver.submit(number, "user_holdSession", "village1", session());
        driver.submit(number, "user_recordOutcome", "village1", outcome("NOT_AGREED"));
        driver.submit(number, "user_enterLedger", "village1", ledger());

        backTo("disputeLifecycle", "call_onSiteMediation");

        assertThat(variables()).containsEntry("countySeen", true).containsEntry("countyMeters", 12.5);
    }

    @Test
    void theCaseTabShowsThemAndOpensWhatIsPersonalForAReason() {
        driver.submit(number, "user_prepareMediation", "village1", with(prepare(), FILLED));
        var view = "/api/disputes/" + number.code() + "/case";
        var unveil = "/api/disputes/" + number.code() + "/particulars/unveil";

        assertThat(http.as("village1").get(view).body())
                .contains("占地面积（平方米）", "12.5", "对方绰号", "****")
                .doesNotContain(MARK);
        assertThat(http.as("village1")
                        .get("/api/disputes/" + number.code() + "/history")
                        .body())
                .doesNotContain(MARK);
        assertThat(http.as("village1")
                        .post(unveil, "{\"field\":\"countyNickname\"}")
                        .statusCode())
                .isEqualTo(422);
        assertThat(http.as("village1")
                        .post(unveil, "{\"field\":\"countyNickname\",\"reason\":\"核对身份\"}")
                        .body())
                .contains(MARK);
        assertThat(http.as("village2")
                        .post(unveil, "{\"field\":\"countyNickname\",\"reason\":\"核对身份\"}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'UNVEILED' and subject = ?")
                        .param(number.code())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void wrongValuesAreToldAtTheFieldAndChangeNothing() {
        assertThatThrownBy(() -> driver.submit(
                        number,
                        "user_prepareMediation",
                        "village1",
                        with(prepare(), with(FILLED, Map.of("countyMeters", 5000)))))
                .hasMessageContaining("占地面积（平方米）")
                .hasMessageContaining("不能大于 1000");
        assertThatThrownBy(() -> driver.submit(
                        number,
                        "user_prepareMediation",
                        "village1",
                        with(prepare(), with(FILLED, Map.of("countySeen", "")))))
                .hasMessageContaining("请填写“看过现场”");

        assertThat(book.of(number)).isEmpty();
        assertThat(variables()).containsEntry("countyMeters", null);
    }

    @Test
    void aFormShowsWhatWasFilledInBefore() {
        driver.submit(number, "user_prepareMediation", "village1", with(prepare(), FILLED));
        backTo("onSiteMediation", "user_prepareMediation");

        assertThat(driver.shown(number, "user_prepareMediation", "supervisor1"))
                .containsEntry("countySeen", "yes")
                .doesNotContainKey("countyNickname")
                .hasEntrySatisfying("countyMeters", meters -> assertThat(meters).hasToString("12.5"));
    }

    @Test
    void whatIsPersonalStaysWhenTheFormThatDoesNotShowItComesBackWithoutIt() {
        driver.submit(number, "user_prepareMediation", "village1", with(prepare(), FILLED));
        backTo("onSiteMediation", "user_prepareMediation");

        driver.submit(number, "user_prepareMediation", "village1", with(prepare(), Map.of("countySeen", "no")));

        assertThat(book.of(number))
                .extracting(each -> each.label() + "=" + each.value())
                .containsExactlyInAnyOrder("对方绰号=" + MARK, "看过现场=false");
    }

    @Test
    void aFieldThatNobodyDeclaredIsRefusedAndNothingComesIntoForce() {
        var before = repository.createDeploymentQuery().count();

        assertThatThrownBy(() -> deploy(fields("nickname")))
                .isInstanceOf(ParseException.class)
                .hasMessageContaining("prepare-mediation.form")
                .hasMessageContaining("县里自加字段的字段名以 county 开头");

        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
    }

    @Test
    void aTextIsNoVariable() {
        assertThatThrownBy(() -> deploy(fields("countyNickname"), "countyNickname", "text"))
                .isInstanceOf(ParseException.class)
                .hasMessageContaining("文字可能写进个人信息");
    }

    private void backTo(String process, String element) {
        var instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number.code())
                .processDefinitionKey(process)
                .singleResult();
        runtime.createProcessInstanceModification(instance.getId())
                .startBeforeActivity(element)
                .execute();
    }

    private Map<String, Object> variables() {
        var instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number.code())
                .processDefinitionKey("onSiteMediation")
                .list()
                .get(0);
        return runtime.getVariables(instance.getId());
    }

    private String deploy(String fields) {
        return deploy(fields, "countyMeters", "number");
    }

    private String deploy(String fields, String variable, String type) {
        try (var forms = Files.list(FORMS)) {
            var builder = repository.createDeployment().name("onSiteMediation").source("fengqiao");
            var model = Files.readString(Path.of("processes/on-site-mediation.bpmn"));
            builder.addString("processes/on-site-mediation.bpmn", declared(model, variable, type));
            for (var form : forms.toList()) {
                var text = Files.readString(form);
                var name = Objects.toString(form.getFileName());
                builder.addString(
                        "forms/on-site-mediation/" + name,
                        name.equals(PREPARE)
                                ? text.replaceFirst("\"components\": *\\[", "\"components\": [" + fields)
                                : text);
            }
            return builder.deploy().getId();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String declared(String model, String variable, String type) {
        return model.replaceFirst(
                "(</bpmn:documentation>)",
                "$1<bpmn:extensionElements><camunda:properties>"
                        + "<camunda:property name=\"countyVariable:countySeen\" value=\"yesNo\"/>"
                        + "<camunda:property name=\"countyVariable:" + variable + "\" value=\"" + type + "\"/>"
                        + "</camunda:properties></bpmn:extensionElements>");
    }

    private static String fields(String nickname) {
        return """
                {"type":"textfield","id":"Field_nick","key":"%s","label":"对方绰号",
                 "properties":{"countyField":"text","personal":"yes"}},
                {"type":"number","id":"Field_meters","key":"countyMeters","label":"占地面积（平方米）",
                 "validate":{"min":0,"max":1000},"properties":{"countyField":"number","personal":"no"}},
                {"type":"radio","id":"Field_seen","key":"countySeen","label":"看过现场",
                 "validate":{"required":true},"values":[{"label":"是","value":"yes"},{"label":"否","value":"no"}],
                 "properties":{"countyField":"yesNo","personal":"no"}},
                """.formatted(nickname);
    }
}
