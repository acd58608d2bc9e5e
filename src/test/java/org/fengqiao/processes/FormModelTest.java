package org.fengqiao.processes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.fengqiao.casefile.PartyKind;
import org.fengqiao.casefile.Side;
import org.fengqiao.casefile.Source;
import org.fengqiao.caseflow.StageOutcome;
import org.fengqiao.organisation.DisputeCategory;
import org.fengqiao.processes.ShippedFlows.Form;
import org.fengqiao.settlement.RefusedBy;
import org.fengqiao.testing.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every form keeps to, so that Tasklist can show it and a mediator understands it. */
class FormModelTest {

    /** What form-js 1.8.7 of Tasklist shows; dynamic lists jam its buttons, file pickers fail the whole form. */
    private static final Set<String> SHOWN_BY_TASKLIST =
            Set.of("textfield", "textarea", "number", "datetime", "checkbox", "radio", "select", "text", "group");

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    static Stream<Form> forms() {
        return ShippedFlows.forms();
    }

    @Test
    void aFormIdIsUsedOnceInTheCounty() {
        assertThat(forms().map(Form::id)).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void everyFormIsAskedByAModelOfItsStage() {
        var asked = ShippedFlows.models()
                .flatMap(model -> Stream.concat(
                                model.all(UserTask.class).stream().map(UserTask::getCamundaFormRef),
                                model.all(StartEvent.class).stream()
                                        .map(StartEvent::getCamundaFormRef)
                                        .filter(reference -> reference != null))
                        .map(reference -> ShippedFlows.kebab(model.id()) + " " + reference))
                .collect(Collectors.toSet());

        assertThat(forms().map(form -> form.stage() + " " + form.id())).containsExactlyInAnyOrderElementsOf(asked);
    }

    @Test
    @Proves(value = "R24", at = "forms")
    void nobodyIsAskedForAFee() {
        assertThat(forms().flatMap(form -> form.components().stream())
                        .map(each -> each.toString().replace("不收费", "")))
                .isNotEmpty()
                .noneMatch(component -> component.matches("(?s).*(收费|费用|手续费|缴费|交费|押金|调解费).*"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void tasklistCanShowIt(Form form) {
        assertThat(form.json().path("schemaVersion").asInt()).isEqualTo(16);
        assertThat(form.id()).matches("[a-z][A-Za-z]+Form");
        assertThat(form.components()).allSatisfy(each -> assertThat(SHOWN_BY_TASKLIST)
                .contains(each.path("type").asText()));
        assertThat(form.components().stream()
                        .map(each -> each.path("id").asText(null))
                        .filter(id -> id != null))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aFieldIsAskedInChineseOnceAndSaysWhy(Form form) {
        assertThat(form.fields()).isNotEmpty().allSatisfy(field -> {
            assertThat(field.path("key").asText()).matches("[a-z][A-Za-z]+");
            assertThat(label(field)).containsPattern(CHINESE).doesNotContain(",", "(", "?");
            if (!field.path("key").asText().endsWith("Kind")) {
                assertThat(field.path("description").asText()).as(label(field)).containsPattern(CHINESE);
            }
        });
        assertThat(form.fields().stream().map(each -> each.path("key").asText()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aTextHasABoundAndANumberHasTwo(Form form) {
        assertThat(form.fields())
                .filteredOn(field -> field.path("type").asText().startsWith("text"))
                .allSatisfy(field -> assertThat(field.at("/validate/maxLength").asInt())
                        .as(label(field))
                        .isBetween(1, 5000));
        assertThat(form.fields())
                .filteredOn(field -> field.path("type").asText().equals("number"))
                .allSatisfy(field -> assertThat(field.path("validate").has("min")
                                && field.path("validate").has("max"))
                        .as(label(field))
                        .isTrue());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void whatIsHiddenDoesNotHoldUpTheForm(Form form) {
        assertThat(form.components())
                .filteredOn(each -> each.path("type").asText().equals("group") && each.has("conditional"))
                .allSatisfy(group -> assertThat(group.path("components"))
                        .as(label(group))
                        .allMatch(inner -> inner.has("conditional")));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aTaskFormBeginsWithTheCase(Form form) {
        if (form.id().equals("registerDisputeForm")) {
            return;
        }
        assertThat(form.components().get(0).path("text").asText())
                .contains("{{caseNumber}}", "{{caseCategory}}", "{{caseParties}}");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void optionsAreTheRowsOfTheClosedTables(Form form) {
        Map<String, List<String>> tables = Map.of(
                "category",
                        Arrays.stream(DisputeCategory.values())
                                .map(DisputeCategory::code)
                                .toList(),
                "source", names(Source.values()),
                "applicantKind", names(PartyKind.values()),
                "respondentKind", names(PartyKind.values()),
                "furtherOneKind", names(PartyKind.values()),
                "furtherOneSide", names(Side.values()),
                "furtherThreeSide", names(Side.values()),
                "refusedBy", names(RefusedBy.values()));

        form.fields().stream()
                .filter(field -> tables.containsKey(field.path("key").asText()))
                .forEach(field -> assertThat(values(field))
                        .as(form + " " + label(field))
                        .containsExactlyInAnyOrderElementsOf(
                                tables.get(field.path("key").asText())));
        form.fields().stream()
                .filter(field -> field.path("key").asText().equals("outcome"))
                .forEach(field -> assertThat(names(StageOutcome.values()))
                        .contains(StageOutcome.OUT_OF_TIME.name())
                        .containsAll(values(field)));
    }

    @Test
    void theLabelsOfTheCategoriesAreThoseOfTheTable() {
        var field = forms().flatMap(form -> form.fields().stream())
                .filter(each -> each.path("key").asText().equals("category"))
                .findFirst()
                .orElseThrow();

        assertThat(options(field)
                        .map(each ->
                                each.path("value").asText() + each.path("label").asText()))
                .isEqualTo(Arrays.stream(DisputeCategory.values())
                        .map(each -> each.code() + each.chinese())
                        .toList());
    }

    private static List<String> names(Enum<?>[] rows) {
        return Arrays.stream(rows).map(Enum::name).toList();
    }

    private static List<String> values(JsonNode field) {
        return options(field).map(each -> each.path("value").asText()).toList();
    }

    private static Stream<JsonNode> options(JsonNode field) {
        return StreamSupport.stream(field.path("values").spliterator(), false);
    }

    private static String label(JsonNode component) {
        return component.path("label").asText();
    }
}
