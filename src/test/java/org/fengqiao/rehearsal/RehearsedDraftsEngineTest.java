package org.fengqiao.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.testing.FormInputs.agreed;
import static org.fengqiao.testing.FormInputs.appoint;
import static org.fengqiao.testing.FormInputs.assign;
import static org.fengqiao.testing.FormInputs.outcome;
import static org.fengqiao.testing.FormInputs.receive;
import static org.fengqiao.testing.FormInputs.session;
import static org.fengqiao.testing.FormInputs.visit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.deadline.CountyCalendar;
import org.fengqiao.processadmin.FlowsInForce;
import org.fengqiao.rehearsal.sandbox.CaseResult;
import org.fengqiao.rehearsal.sandbox.Difference;
import org.fengqiao.rehearsal.sandbox.Recording;
import org.fengqiao.rehearsal.sandbox.SandboxHere;
import org.fengqiao.rehearsal.sandbox.Wire;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.CaseWalk;
import org.fengqiao.testing.EngineTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Five cases that were walked through their forms, rehearsed under drafts of which it is known what they do. */
@EngineTest
class RehearsedDraftsEngineTest {

    private static final String TOWNSHIP = "processes/township-mediation.bpmn";
    private static final String LIMITS = "processes/decisions/time-limits.dmn";

    @TempDir
    Path folder;

    @Autowired
    CaseDriver driver;

    @Autowired
    CaseWalk walk;

    @Autowired
    Recorder recorder;

    @Autowired
    FlowsInForce flows;

    @Autowired
    CountyCalendar calendar;

    private final Pseudonyms names = new Pseudonyms();
    private final List<CaseNumber> walked = new ArrayList<>();
    private CaseNumber closedInTheVillage = CaseNumber.of("XX-2000-00000");
    private CaseNumber slowAtTheTownship = closedInTheVillage;
    private CaseNumber outOfTime = closedInTheVillage;
    private CaseNumber withdrawn = closedInTheVillage;
    private CaseNumber running = closedInTheVillage;
    private List<Recording> recordings = List.of();
    private Drafted inForce = new Drafted(List.of());

    /** The clock goes on between their steps as it does in a county. */
    @BeforeEach
    void walkSomeCases() {
        closedInTheVillage = begun(walk.performedAtOnce());
        walk.bringFollowUpForward(closedInTheVillage);
        driver.submit(closedInTheVillage, "user_visitParties", "township1", visit("NONE"));
        slowAtTheTownship = begun(walk.inTheVillage());
        walk.toTheTownship(slowAtTheTownship);
        outOfTime = begun(walk.inTheVillage());
        walk.toTheTownship(outOfTime);
        withdrawn = begun(walk.inTheVillage());
        walk.village(withdrawn, outcome("WITHDRAWN"));
        driver.moveClockBy(8);
        driver.submit(slowAtTheTownship, "user_receiveCase", "township1", receive());
        driver.submit(slowAtTheTownship, "user_assignMediator", "township1", assign("township2"));
        driver.submit(slowAtTheTownship, "user_appointSession", "township2", appoint());
        driver.submit(slowAtTheTownship, "user_holdSession", "township2", session());
        driver.submit(slowAtTheTownship, "user_recordOutcome", "township2", agreed("WRITTEN", false));
        driver.moveClockBy(25);
        driver.fireTimer(outOfTime, "timer_limitReached");
        running = begun(walk.inTheVillage());
        recordings = recorder.record(walked.stream().map(CaseNumber::code).toList(), names);
        inForce = new Drafted(
                flows.packages().stream().flatMap(each -> each.files().stream()).toList());
    }

    private CaseNumber begun(CaseNumber number) {
        walked.add(number);
        return number;
    }

    @AfterEach
    void end() {
        driver.resetClock();
        walked.forEach(driver::end);
    }

    @Test
    void everyDraftDoesWhatItIsKnownToDo() throws Exception {
        try (var sandbox = new SandboxHere(folder, inForce.files(), calendar.current())) {
            theSameFlowsMakeNoDifference(sandbox);
            aShorterLimitIsMissed(sandbox);
            aNewStepNeedsAnAnswer(sandbox);
            aBranchThatIsGoneLeadsElsewhere(sandbox);
            aFlowThatAsksWhatNobodySetsGetsStuck(sandbox);
            anElementOfAnotherIdKeepsItsAnswers(sandbox);
        }
    }

    private void theSameFlowsMakeNoDifference(SandboxHere sandbox) throws Exception {
        var results = sandbox.rehearse(recordings, inForce.files());

        assertThat(results).hasSize(5).allSatisfy(each -> {
            assertThat(Objects.toString(each.incomparable(), "")).isEmpty();
            assertThat(each.differences()).isEmpty();
            assertThat(each.inForce()).isEqualTo(each.draft()).isNotEmpty();
        });
    }

    /** The township has twenty days from acceptance; with five the case that took eight is handed to the county. */
    private void aShorterLimitIsMissed(SandboxHere sandbox) throws Exception {
        var draft = inForce.with(
                LIMITS, text -> text.replaceAll("(?s)(cell_timeLimits_05_3\".{1,80}?<text>)20(</text>)", "$15$2"));

        var results = byNumber(sandbox.rehearse(recordings, draft.files()));

        var late = results.apply(slowAtTheTownship);
        assertThat(late.differences())
                .contains(Difference.LIMIT_MISSED, Difference.OTHER_PATH, Difference.ANSWER_NEEDED)
                .as("who went on without an answer is not said to be stuck for another reason")
                .doesNotContain(Difference.STUCK);
        assertThat(late.missed()).anySatisfy(missed -> {
            assertThat(missed.limit()).isEqualTo("townshipMediation");
            assertThat(missed.at().element()).isEqualTo("timer_limitReached");
            assertThat(missed.done()).isAfter(missed.after());
            assertThat(Objects.requireNonNull(missed.before())).isAfter(missed.done());
        });
        assertThat(results.apply(closedInTheVillage).differences()).isEmpty();
        assertThat(results.apply(withdrawn).differences()).isEmpty();
        assertThat(results.apply(running).differences()).isEmpty();
    }

    private void aNewStepNeedsAnAnswer(SandboxHere sandbox) throws Exception {
        var draft = inForce.with(TOWNSHIP, RehearsedDraftsEngineTest::withGridQuestion)
                .plus("forms/township-mediation/ask-grid.form", """
                        {"id": "askGridForm", "type": "default", "components": [{"type": "radio", "key": "countyGridAsked",
                          "label": "网格员来过吗", "validate": {"required": true}}]}""");

        var results = byNumber(sandbox.rehearse(recordings, draft.files()));

        var asked = results.apply(slowAtTheTownship);
        assertThat(asked.differences()).containsExactlyInAnyOrder(Difference.OTHER_PATH, Difference.ANSWER_NEEDED);
        assertThat(asked.answers()).singleElement().satisfies(answer -> {
            assertThat(answer.at().element()).isEqualTo("user_askGrid");
            assertThat(answer.at().name()).isEqualTo("问网格员");
            assertThat(answer.fields()).containsExactly(new CaseResult.Field("countyGridAsked", "网格员来过吗", true));
        });
        assertThat(Objects.requireNonNull(Objects.requireNonNull(asked.leaves()).draft())
                        .element())
                .isEqualTo("user_askGrid");
        assertThat(results.apply(closedInTheVillage).differences()).isEmpty();
    }

    private static String withGridQuestion(String model) {
        var flow = "flow_receiveCase_proposeMediator";
        return model.replace("<bpmn:outgoing>" + flow + "</bpmn:outgoing>", "")
                .replace("<bpmn:incoming>" + flow + "</bpmn:incoming>", "")
                .replaceAll("(?s)<bpmndi:BPMNEdge id=\"[^\"]*\" bpmnElement=\"" + flow + "\">.*?</bpmndi:BPMNEdge>", "")
                .replaceAll("<bpmn:sequenceFlow id=\"" + flow + "\"[^>]*/>", """
                        <bpmn:userTask id="user_askGrid" name="问网格员" camunda:formRef="askGridForm" camunda:formRefBinding="deployment"
                          camunda:candidateGroups="\\${committee}" camunda:dueDate="limit:receiveCase" />
                        <bpmn:sequenceFlow id="flow_toGrid" sourceRef="user_receiveCase" targetRef="user_askGrid" />
                        <bpmn:sequenceFlow id="flow_fromGrid" sourceRef="user_askGrid" targetRef="service_proposeMediator" />""");
    }

    private void aBranchThatIsGoneLeadsElsewhere(SandboxHere sandbox) throws Exception {
        var draft = inForce.with(
                "processes/on-site-mediation.bpmn",
                text -> text.replace("${outcome == 'WITHDRAWN'}", "${outcome == 'NEVER'}"));

        var results = byNumber(sandbox.rehearse(recordings, draft.files()));

        var other = results.apply(withdrawn);
        assertThat(other.differences()).contains(Difference.OTHER_PATH);
        assertThat(Objects.requireNonNull(Objects.requireNonNull(other.leaves()).inForce())
                        .element())
                .isEqualTo("end_withdrawn");
        assertThat(results.apply(slowAtTheTownship).differences()).isEmpty();
        assertThat(results.apply(running).differences()).isEmpty();
    }

    private void aFlowThatAsksWhatNobodySetsGetsStuck(SandboxHere sandbox) throws Exception {
        var draft = inForce.with(TOWNSHIP, text -> text.replace("${outcome == 'AGREED'}", "${nobodySetsThis}"));

        var results = byNumber(sandbox.rehearse(recordings, draft.files()));

        var stuck = results.apply(slowAtTheTownship);
        assertThat(stuck.differences()).contains(Difference.STUCK);
        var trouble = Objects.requireNonNull(stuck.stuck());
        assertThat(Objects.requireNonNull(trouble.at()).element()).isEqualTo("gateway_outcome");
        assertThat(trouble.chinese()).contains("没有值", "nobodySetsThis");
        assertThat(results.apply(outOfTime).differences()).isEmpty();
    }

    private void anElementOfAnotherIdKeepsItsAnswers(SandboxHere sandbox) throws Exception {
        var draft = inForce.with(TOWNSHIP, text -> text.replace("user_recordOutcome", "user_writeDown"));

        var results = byNumber(sandbox.rehearse(recordings, draft.files()));

        assertThat(results.apply(slowAtTheTownship).differences()).containsExactly(Difference.OTHER_PATH);
    }

    @Test
    void aRecordingTellsNothingOfAnybody() {
        var told = recordings.stream().map(Wire::write).collect(Collectors.joining("\n"));

        assertThat(told)
                .doesNotContain("陈大山", "刘水生", "village1", "township2", "排水沟")
                .contains("ZZZZ-0000-00001", "\"p1\"");
        assertThat(walked).allSatisfy(number -> assertThat(told).doesNotContain(number.code()));
    }

    private Function<CaseNumber, CaseResult> byNumber(List<CaseResult> results) {
        return number -> results.stream()
                .filter(each -> names.caseNumber(each.key()).orElseThrow().equals(number.code()))
                .findFirst()
                .orElseThrow();
    }
}
