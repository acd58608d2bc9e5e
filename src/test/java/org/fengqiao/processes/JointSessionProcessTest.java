package org.fengqiao.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fengqiao.testing.FormInputs.appoint;
import static org.fengqiao.testing.FormInputs.assign;
import static org.fengqiao.testing.FormInputs.outcome;
import static org.fengqiao.testing.FormInputs.prepare;
import static org.fengqiao.testing.FormInputs.receive;
import static org.fengqiao.testing.FormInputs.reportMajorEvent;
import static org.fengqiao.testing.FormInputs.session;
import static org.fengqiao.testing.FormInputs.today;
import static org.fengqiao.testing.FormInputs.with;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.casefile.CaseDesk;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.CaseRuleViolated;
import org.fengqiao.casefile.NotYoursToDo;
import org.fengqiao.caseflow.StepBackDesk;
import org.fengqiao.intake.CorrectionDesk;
import org.fengqiao.mediation.MediationSession;
import org.fengqiao.mediation.SessionBook;
import org.fengqiao.related.JointSession;
import org.fengqiao.related.JointSessionDesk;
import org.fengqiao.related.LinkBook;
import org.fengqiao.related.LinkDesk;
import org.fengqiao.related.MajorEventBook;
import org.fengqiao.shared.FieldsRefused;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.CaseWalk;
import org.fengqiao.testing.EngineTest;
import org.fengqiao.testing.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cases with one cause on the real engine: the joint session, and the report of a group that became a crowd. */
@EngineTest
class JointSessionProcessTest {

    @Autowired
    CaseDriver driver;

    @Autowired
    CaseWalk walk;

    @Autowired
    LinkDesk links;

    @Autowired
    JointSessionDesk joint;

    @Autowired
    SessionBook sessions;

    @Autowired
    MajorEventBook majorEvents;

    @Autowired
    CaseDesk cases;

    @Autowired
    LinkBook book;

    @Autowired
    CorrectionDesk corrections;

    @Autowired
    StepBackDesk steps;

    @Autowired
    JdbcClient jdbc;

    private final List<CaseNumber> all = new ArrayList<>();

    @AfterEach
    void end() {
        all.forEach(driver::end);
    }

    @Test
    @Proves(value = "R30", at = "JointSessionDesk")
    void oneSessionStandsInEveryCasesBookUnderOneNumberAndMovesEveryToken() {
        var first = prepared();
        var second = prepared();
        link(first, second);

        var held = hold(first, Set.of());

        assertThat(held.cases()).containsExactlyInAnyOrder(first, second);
        for (var number : List.of(first, second)) {
            assertThat(driver.waitsAt(number)).containsExactly("user_recordOutcome");
            assertThat(sessions.sessionsOf(number)).singleElement().satisfies(each -> {
                assertThat(each.jointNumber()).contains(held.number());
                assertThat(each.notes()).contains("查看了水沟");
                assertThat(each.recordedBy()).isEqualTo("village1");
            });
        }
        assertThat(driver.shown(first, "user_recordOutcome", "village1").get("lastSession"))
                .asString()
                .contains("联合调解第 " + held.number() + " 号");
    }

    @Test
    void eachCaseGoesOnByItself() {
        var first = prepared();
        var second = prepared();
        link(first, second);
        hold(first, Set.of());

        driver.submit(first, "user_recordOutcome", "village1", outcome("ANOTHER_SESSION"));
        driver.submit(first, "user_holdSession", "village1", session());

        assertThat(sessions.sessionsOf(first))
                .extracting(MediationSession::jointNumber)
                .last()
                .isEqualTo(Optional.empty());
        assertThat(driver.waitsAt(second)).containsExactly("user_recordOutcome");
    }

    @Test
    void takenBackInOneCaseItStaysInTheOthers() {
        var first = prepared();
        var second = prepared();
        link(first, second);
        hold(first, Set.of());

        driver.as("village1", () -> steps.takeBack(second, "第二案当事人没有到场。"));

        assertThat(driver.waitsAt(second)).containsExactly("user_holdSession");
        assertThat(sessions.sessionsOf(second)).isEmpty();
        assertThat(driver.waitsAt(first)).containsExactly("user_recordOutcome");
        assertThat(sessions.sessionsOf(first)).hasSize(1);
    }

    @Test
    void oneCaseThatRefusesTheSessionKeepsAllOfThemWhereTheyWere() {
        var first = driver.register(
                "village1", Map.of("appliedOn", today().minusDays(3).toString()));
        all.add(first);
        driver.submit(first, "user_prepareMediation", "village1", prepare());
        var second = prepared();
        link(first, second);
        var yesterday = with(session(), Map.of("heldOn", today().minusDays(1).toString()));

        assertThatThrownBy(
                        () -> driver.as("village1", () -> joint.hold(first, yesterday, today().minusDays(1), Set.of())))
                .isInstanceOf(FieldsRefused.class)
                .hasMessageContaining(second.code())
                .hasMessageContaining("不能早于申请日期");

        assertNothingHeld(first, second);
    }

    @Test
    void whoIsNotAtTheStepIsNamedAndLeftOutOnlyWhenThatIsConfirmed() {
        var first = prepared();
        var second = prepared();
        var notPrepared = inTheVillage();
        link(first, second);
        link(first, notPrepared);

        assertThatThrownBy(() -> hold(first, Set.of()))
                .isInstanceOf(FieldsRefused.class)
                .hasMessageContaining(notPrepared.code());
        assertThatThrownBy(() -> hold(first, Set.of(second.code(), notPrepared.code())))
                .isInstanceOf(FieldsRefused.class);
        assertNothingHeld(first, second);

        hold(first, Set.of(notPrepared.code()));

        assertThat(driver.waitsAt(second)).containsExactly("user_recordOutcome");
        assertThat(driver.waitsAt(notPrepared)).contains("user_prepareMediation");
        assertThat(sessions.sessionsOf(notPrepared)).isEmpty();
    }

    @Test
    void nothingBeginsWithoutALinkOrAloneOrInOthersHands() {
        var first = prepared();
        var second = inTheVillage();

        assertThatThrownBy(() -> hold(first, Set.of()))
                .isInstanceOf(CaseRuleViolated.class)
                .hasMessageContaining("没有关联案件");

        link(first, second);
        assertThatThrownBy(() -> hold(first, Set.of(second.code())))
                .isInstanceOf(CaseRuleViolated.class)
                .hasMessageContaining("至少要有本案和另一件");

        driver.submit(second, "user_prepareMediation", "village1", prepare());
        assertThatThrownBy(() -> driver.as("township1", () -> joint.hold(first, session(), today(), Set.of())))
                .isInstanceOf(CaseRuleViolated.class);
        assertNothingHeld(first, second);
    }

    @Test
    @Proves(value = "R04", at = "MediationDesk")
    void aboveTheVillageTheRightsNoticeIsGivenInEveryCase() {
        var first = atTheTownship();
        var second = atTheTownship();
        link(first, second);

        assertThatThrownBy(() -> driver.as(
                        "township2",
                        () -> joint.hold(first, with(session(), Map.of("rightsNoticeGiven", "no")), today(), Set.of())))
                .isInstanceOf(CaseRuleViolated.class)
                .hasMessageContaining("权利义务");
        assertThat(driver.waitsAt(first)).containsExactly("user_holdSession");

        driver.as("township2", () -> joint.hold(first, session(), today(), Set.of()));

        assertThat(driver.waitsAt(first)).containsExactly("user_recordOutcome");
        assertThat(driver.waitsAt(second)).containsExactly("user_recordOutcome");
    }

    @Test
    void othersAreInvitedOnlyWithConsent() {
        var first = prepared();
        var second = prepared();
        link(first, second);
        var invited = with(session(), Map.of("invited", "村老支书", "invitedConsent", "no"));

        assertThatThrownBy(() -> driver.as("village1", () -> joint.hold(first, invited, today(), Set.of())))
                .isInstanceOf(FieldsRefused.class)
                .hasMessageContaining("须经当事人同意");
        assertNothingHeld(first, second);
    }

    @Test
    @Proves(value = "R30", at = "GroupWatch")
    void aGroupOfThreeIsReportedOnceAndNoneOfItsCasesClosesBefore() {
        var first = inTheVillage();
        var second = inTheVillage();
        var third = inTheVillage();
        var fourth = inTheVillage();
        link(first, second);
        assertThat(driver.openTasks(first, "user_reportMajorEvent")).isZero();

        var group = driver.as("township1", () -> links.link(third, first.code(), null, "同一工地"));
        link(first, fourth);

        assertThat(driver.openTasks(third, "user_reportMajorEvent")).isEqualTo(1);
        assertThat(driver.openTasks(first, "user_reportMajorEvent")).isZero();
        assertThat(majorEvents.of(second, group)).singleElement().satisfies(report -> {
            assertThat(report.group()).contains(group.number());
            assertThat(report.cases()).isEqualTo(3);
            assertThat(report.people()).isEqualTo(6);
        });
        assertThat(cases.missing(driver.file(second))).anyMatch(missing -> missing.contains("重大事项"));

        driver.submit(third, "user_reportMajorEvent", "village1", reportMajorEvent());

        assertThat(cases.missing(driver.file(second))).noneMatch(missing -> missing.contains("重大事项"));
    }

    @Test
    void aRegistrationThatWasAMistakeLeavesItsGroup() {
        var first = inTheVillage();
        var second = inTheVillage();
        link(first, second);

        driver.as("township1", () -> corrections.annul(second, "登记错误，实际没有纠纷。"));

        assertThat(book.groupOf(first)).isEmpty();
        assertThat(book.historyOf(second)).singleElement().satisfies(kept -> assertThat(kept.takenOutReason())
                .contains("登记作废"));
    }

    @Test
    void onlyWhoHasBothInCareLinksThem() {
        var first = inTheVillage();
        var elsewhere = driver.register("village2", Map.of("village", "990100102201"));
        all.add(elsewhere);
        var second = inTheVillage();

        assertThatThrownBy(() -> driver.as("village1", () -> links.link(first, second.code(), "同一工地", "同一工地")))
                .isInstanceOf(NotYoursToDo.class);
        assertThatThrownBy(() -> driver.as("supervisor", () -> links.link(first, second.code(), "同一工地", "同一工地")))
                .isInstanceOf(NotYoursToDo.class);
        assertThatThrownBy(() -> driver.as("township1", () -> links.link(first, elsewhere.code(), "同一工地", "同一工地")))
                .isInstanceOf(FieldsRefused.class)
                .hasMessageContaining("没有这件案件");

        var group = driver.as("county1", () -> links.link(first, elsewhere.code(), "同一工地", "同一工地"));
        assertThat(group.isOpen()).isTrue();
    }

    @Test
    void noNameAndNoTelephoneReachesTheEngine() {
        var first = prepared();
        var second = prepared();
        link(first, second);
        hold(first, Set.of());

        assertThat(jdbc.sql("select count(*) from act_hi_varinst where text_ like '%水沟%' or text_ like '%调解员%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private CaseNumber inTheVillage() {
        var number = walk.inTheVillage();
        all.add(number);
        return number;
    }

    private CaseNumber prepared() {
        var number = inTheVillage();
        driver.submit(number, "user_prepareMediation", "village1", prepare());
        return number;
    }

    private CaseNumber atTheTownship() {
        var number = inTheVillage();
        walk.toTheTownship(number);
        driver.submit(number, "user_receiveCase", "township1", receive());
        driver.submit(number, "user_assignMediator", "township1", assign("township2"));
        driver.submit(number, "user_appointSession", "township2", appoint());
        return number;
    }

    private void link(CaseNumber one, CaseNumber other) {
        driver.as("township1", () -> links.link(one, other.code(), "同一工地拖欠工资", "都在同一工地"));
    }

    private JointSession hold(CaseNumber number, Set<String> leftOut) {
        return driver.as("village1", () -> joint.hold(number, session(), today(), leftOut));
    }

    private void assertNothingHeld(CaseNumber... numbers) {
        assertThat(numbers).allSatisfy(number -> {
            assertThat(driver.waitsAt(number)).contains("user_holdSession");
            assertThat(sessions.sessionsOf(number)).isEmpty();
            assertThat(jdbc.sql("select count(*) from joint_session_case where case_number = ?")
                            .param(number.code())
                            .query(Long.class)
                            .single())
                    .isZero();
        });
    }
}
