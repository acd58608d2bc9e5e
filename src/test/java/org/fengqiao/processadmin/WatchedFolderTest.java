package org.fengqiao.processadmin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RepositoryService;
import org.fengqiao.identity.CurrentUsers;
import org.fengqiao.shared.FengqiaoProperties;
import org.fengqiao.testing.EngineTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@EngineTest
class WatchedFolderTest {

    @Autowired
    FlowIntake intake;

    @Autowired
    FlowsInForce engine;

    @Autowired
    FlowReleases releases;

    @Autowired
    FlowCheck check;

    @Autowired
    FlowDrafts drafts;

    @Autowired
    FlowsTaken taken;

    @Autowired
    FlowRefusals refusals;

    @Autowired
    CurrentUsers users;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    @Autowired
    RepositoryService repository;

    private Path folder;
    private FolderWatch watch;
    private String key;

    @BeforeEach
    void aFolderThatIsWatched(@TempDir Path temporary) {
        folder = temporary;
        key = "trialOf" + System.nanoTime();
        watch = new FolderWatch(
                intake, new FolderFindings(), new FengqiaoProperties("./data", folder.toString(), false));
    }

    @AfterEach
    void takeTheTrialsAway() {
        transaction.executeWithoutResult(each -> refusals.deleteAll(refusals.findByDoorOrderById(FlowDoor.FOLDER)));
        TrialFlow.takeAway(repository);
    }

    @Test
    void aSavedFileIsTakenOnceItHasSettled() throws IOException {
        var flow = flow("").withProcess("问").withForm("答");

        watch.look();
        assertThat(versions(flow)).isZero();
        watch.look();
        assertThat(versions(flow)).isEqualTo(1);
        watch.look();
        Files.setLastModifiedTime(folder.resolve(flow.processFile()), FileTime.fromMillis(1));
        watch.look();
        watch.look();

        assertThat(versions(flow)).isEqualTo(1);
    }

    @Test
    void aFileThatIsSavedAgainAndAgainIsTakenOnlyWhenItRests() {
        var flow = flow("").withProcess("问").withForm("答");
        watch.look();
        for (var save = 0; save < 60; save++) {
            flow.withProcess("问" + "再".repeat(save));
            watch.look();
        }
        assertThat(versions(flow)).isZero();

        watch.look();

        assertThat(versions(flow)).isEqualTo(1);
    }

    @Test
    void twoNodesThatWatchTheSameFolderTakeItOnce() {
        var flow = flow("").withProcess("问").withForm("答");
        var other = new FolderWatch(
                intake, new FolderFindings(), new FengqiaoProperties("./data", folder.toString(), false));

        for (var look = 0; look < 3; look++) {
            watch.look();
            other.look();
        }

        assertThat(versions(flow)).isEqualTo(1);
    }

    @Test
    void oneBadFileOfFiftyLeavesAllAsTheyWereAndMendingItTakesAll() {
        var flows = fifty();
        var bad = flows.get(17);
        bad.write(bad.processFile(), half(bad.process("问")));

        settle();

        assertThat(flows).allSatisfy(flow -> assertThat(versions(flow)).isZero());
        assertThat(folder.resolve(bad.processFile() + ".findings.txt")).exists();
        assertThat(findings()).containsExactly(bad.processFile() + ".findings.txt");

        bad.withProcess("问");
        settle();

        assertThat(flows).allSatisfy(flow -> assertThat(versions(flow)).isEqualTo(1));
        assertThat(findings()).isEmpty();
    }

    @Test
    void aRefusedFileIsLeftAloneAndHoldsUpNothingThatComesLater() {
        var bad = flow("Bad").withForm("答");
        bad.write(bad.processFile(), half(bad.process("问")));
        settle();
        var good = flow("Good").withProcess("问").withForm("答");

        settle();

        assertThat(versions(good)).isEqualTo(1);
        assertThat(versions(bad)).isZero();
        assertThat(findings()).containsExactly(bad.processFile() + ".findings.txt");
    }

    @Test
    void theLastGoodVersionStaysInForceWhenTheFileIsBroken() throws IOException {
        var flow = flow("").withProcess("问").withForm("答");
        settle();
        flow.write(flow.processFile(), half(flow.process("另问")));

        settle();

        assertThat(versions(flow)).isEqualTo(1);
        assertThat(Files.readString(folder.resolve(flow.processFile() + ".findings.txt")))
                .startsWith(flow.processFile())
                .contains("错误");
    }

    @Test
    void aFileThatIsDeletedWithdrawsNothing() throws IOException {
        var flow = flow("").withProcess("问").withForm("答");
        settle();

        Files.delete(folder.resolve(flow.processFile()));
        Files.delete(folder.resolve("forms/" + flow.key() + "/ask.form"));
        settle();

        assertThat(versions(flow)).isEqualTo(1);
        assertThat(engine.packages()).extracting(FlowPackage::stage).contains(flow.key());
    }

    @Test
    void aFormAloneIsTakenWithItsProcess() throws IOException {
        var flow = flow("").withProcess("问").withForm("答");
        settle();
        Files.delete(folder.resolve(flow.processFile()));
        flow.withForm("另答");

        settle();

        assertThat(versions(flow)).isEqualTo(2);
        var stage = engine.packages().stream()
                .filter(each -> each.stage().equals(flow.key()))
                .findFirst()
                .orElseThrow();
        assertThat(stage.files()).hasSize(2);
        assertThat(new String(stage.files().get(1).content(), StandardCharsets.UTF_8))
                .contains("另答");
    }

    @Test
    void aRefusedFileThatIsTakenAwayOrPutBackIsForgotten() throws IOException {
        var flow = flow("").withProcess("问").withForm("答");
        settle();
        var bad = flow("Bad").withForm("答");
        bad.write(bad.processFile(), half(bad.process("问")));
        flow.write(flow.processFile(), half(flow.process("另问")));
        settle();
        assertThat(findings()).hasSize(2);

        Files.delete(folder.resolve(bad.processFile()));
        Files.delete(folder.resolve("forms/" + bad.key() + "/ask.form"));
        flow.withProcess("问");
        settle();

        assertThat(findings()).isEmpty();
        assertThat(intake.refused()).isEmpty();
        assertThat(versions(flow)).isEqualTo(1);
    }

    @Test
    void theReasonStandsInAFileBesideAndIsGoodForOneChange() {
        var flow = flow("").withProcess("问").withForm("答");
        flow.write(flow.processFile() + ".reason.txt", "按县里通知\n改问法");
        settle();
        flow.withProcess("另问");
        settle();
        flow.withProcess("三问");
        flow.write(flow.processFile() + ".reason.txt", "再改");
        settle();

        assertThat(taken.findByStageAndDeploymentIdIsNotNullOrderById(flow.key()))
                .extracting(FlowTaken::reason)
                .containsExactly("按县里通知 改问法", null, "再改");
    }

    @Test
    void aCopyWhoseIdWasForgottenDoesNotTakeTheOriginalsPlace() {
        var flow = flow("").withProcess("问").withForm("答");
        settle();
        flow.write("processes/copy-of-it.bpmn", flow.process("另问"));

        settle();

        assertThat(versions(flow)).isEqualTo(1);
        assertThat(findings()).containsExactly("processes/copy-of-it.bpmn.findings.txt");
    }

    @Test
    void aFolderThatCannotBeReadIsSaidOnceAndTakesNothingAway() {
        var gone = mock(FlowIntake.class);
        when(gone.take(folder)).thenThrow(new UncheckedIOException(new IOException("gone")));
        var broken =
                new FolderWatch(gone, new FolderFindings(), new FengqiaoProperties("./data", folder.toString(), false));

        broken.look();
        broken.look();

        assertThat(broken.unreadable()).isNotNull();
        assertThat(engine.packages()).extracting(FlowPackage::stage).contains("townshipMediation");
    }

    @Test
    void whileTwoReleaseAChangeInTheFolderBecomesADraftForTheSecond() {
        var flow = flow("").withProcess("问").withForm("答");
        settle();
        var two = new FolderNews(engine, taken, releases, refusals, forTwo());
        var careful = new FlowIntake(engine, two, refusals, transaction, clock);
        flow.withProcess("另问");

        careful.take(folder);
        careful.take(folder);

        assertThat(versions(flow)).isEqualTo(1);
        var waiting = drafts.findByStateOrderById(DraftState.SUBMITTED).stream()
                .filter(each -> each.title().contains(flow.key()))
                .toList();
        assertThat(waiting).hasSize(1);
        assertThat(waiting.get(0).door()).isEqualTo(FlowDoor.FOLDER);
    }

    private DoorDrafts forTwo() {
        return new DoorDrafts(engine, releases, check, drafts, new FlowAdmins(users, true), clock);
    }

    private List<TrialFlow> fifty() {
        return IntStream.range(0, 50)
                .mapToObj(each -> flow("N" + each).withProcess("问").withForm("答"))
                .toList();
    }

    private TrialFlow flow(String ending) {
        return new TrialFlow(folder, key + ending);
    }

    private static String half(String content) {
        return content.substring(0, content.length() / 2);
    }

    private void settle() {
        watch.look();
        watch.look();
    }

    private List<String> findings() {
        var names = new ArrayList<String>();
        try (var found = Files.walk(folder)) {
            found.filter(each -> each.toString().endsWith(".findings.txt"))
                    .forEach(each -> names.add(folder.relativize(each).toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    private long versions(TrialFlow flow) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(flow.key())
                .count();
    }
}
