package org.fengqiao.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.testing.FormInputs.settledOnTheSpot;
import static org.fengqiao.testing.FormInputs.with;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.CaseWalk;
import org.fengqiao.testing.EngineTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@EngineTest
class MyCasesTest {

    @Autowired
    MyCasesDesk desk;

    @Autowired
    CaseDriver driver;

    @Autowired
    CaseWalk walk;

    @Autowired
    JdbcClient jdbc;

    private final List<CaseNumber> numbers = new ArrayList<>();

    @AfterEach
    void end() {
        numbers.forEach(driver::end);
    }

    @Test
    void theySayWhatIDidWhatCameOfItAndForWhomItWaits() {
        var settled = registered(with(settledOnTheSpot(), Map.of("applicantName", "端木处暑")));
        var passedOn = inTheVillage();
        walk.toTheTownship(passedOn);

        var done = line("village1", settled);
        var waiting = line("village1", passedOn);

        assertThat(done.standingName()).isEqualTo("已达成协议");
        assertThat(done.outcome())
                .satisfies(outcome -> assertThat(outcome.performedAtOnce()).isTrue());
        assertThat(done.steps()).extracting(MyCases.Step::name).containsExactly("登记纠纷");
        assertThat(done.waits()).singleElement().satisfies(wait -> assertThat(wait.who())
                .isNull());
        assertThat(waiting.steps().size()).isGreaterThan(2);
        assertThat(waiting.waits()).singleElement().satisfies(wait -> {
            assertThat(wait.mine()).isFalse();
            assertThat(wait.who()).contains("桃源镇");
            assertThat(wait.since()).isNotNull();
            assertThat(wait.daysLeft()).isNotNull();
        });
    }

    @Test
    void successIsWhatTheStatisticsCallSoAndAnAgreementThatIsNotClosedStandsBeside() {
        var everything = new MyCaseQuery(null, null, null, null);
        var before = read("village1", everything).figures();

        registered(settledOnTheSpot());
        var settled = read("village1", everything).figures();

        assertThat(settled.toClose()).isEqualTo(before.toClose() + 1);
        assertThat(settled.agreed()).isEqualTo(before.agreed());
    }

    @Test
    void theyAreFoundByNumberPartyStateAndYear() {
        var mine = registered(Map.of("applicantName", "端木白露"));
        var printed = driver.file(mine).officialNumber();

        assertThat(numbers(new MyCaseQuery(printed, null, null, null))).containsExactly(mine.code());
        assertThat(numbers(new MyCaseQuery("端木白露", null, null, null))).containsExactly(mine.code());
        assertThat(numbers(new MyCaseQuery("端木", null, null, null))).isEmpty();
        assertThat(numbers(new MyCaseQuery("端木白露", MyCaseQuery.State.MINE, null, null)))
                .hasSize(1);
        assertThat(numbers(new MyCaseQuery("端木白露", MyCaseQuery.State.CLOSED, null, null)))
                .isEmpty();
        assertThat(numbers(new MyCaseQuery("端木白露", MyCaseQuery.State.OVERDUE, null, null)))
                .isEmpty();
        assertThat(numbers(new MyCaseQuery("端木白露", null, 2025, null))).isEmpty();
    }

    @Test
    void pageByPageEachStandsThereOnce() {
        for (var each = 0; each < 22; each++) {
            registered(Map.of("applicantName", "端木秋分" + each));
        }

        var first = read("village1", new MyCaseQuery(null, null, null, null));
        var second = read("village1", new MyCaseQuery(null, null, null, first.after()));

        assertThat(first.rows()).hasSize(20);
        assertThat(Stream.concat(first.rows().stream(), second.rows().stream()).map(MyCases.Line::number))
                .doesNotHaveDuplicates()
                .containsAll(numbers.stream().map(CaseNumber::code).toList());
        assertThat(first.figures().registered()).isGreaterThanOrEqualTo(22);
        assertThat(first.figures().open()).isGreaterThanOrEqualTo(22);
    }

    @Test
    void whoDidNothingInACaseOrHasLeftItDoesNotReadItHere() {
        var number = inTheVillage();
        var wanted = new MyCaseQuery(number.code(), null, null, null);
        assertThat(read("village2", wanted).rows()).isEmpty();
        assertThat(read("township1", wanted).rows()).isEmpty();

        leave(number, "village1");
        assertThat(numbers(wanted)).as("the task is still in hand").hasSize(1);
        walk.toTheTownship(number);

        assertThat(numbers(wanted)).isEmpty();
    }

    private void leave(CaseNumber number, String login) {
        jdbc.sql("insert into declared_conflict (case_number, person_id, tie, reason, declared_by, declared_at)"
                        + " select ?, id, 'STAKE', 'STAKE', ?, now() from mediator where login_id = ?")
                .params(number.code(), login, login)
                .update();
    }

    private CaseNumber registered(Map<String, ?> given) {
        numbers.add(driver.register("village1", given));
        return numbers.get(numbers.size() - 1);
    }

    private CaseNumber inTheVillage() {
        numbers.add(walk.inTheVillage());
        return numbers.get(numbers.size() - 1);
    }

    private MyCases.Line line(String login, CaseNumber number) {
        return read(login, new MyCaseQuery(number.code(), null, null, null))
                .rows()
                .get(0);
    }

    private List<String> numbers(MyCaseQuery query) {
        return read("village1", query).rows().stream().map(MyCases.Line::number).toList();
    }

    private MyCases read(String login, MyCaseQuery query) {
        return driver.as(login, () -> desk.read(query));
    }
}
