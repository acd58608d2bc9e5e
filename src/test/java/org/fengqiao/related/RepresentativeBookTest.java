package org.fengqiao.related;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fengqiao.casefile.CaseFixture.aCase;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseFixture;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.CaseRuleViolated;
import org.fengqiao.casefile.PartyDetails;
import org.fengqiao.casefile.Side;
import org.fengqiao.shared.FieldsRefused;
import org.fengqiao.testing.Proves;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may speak for a crowd; the case was registered on 2 March 2026, today is the 5th. All people are invented. */
class RepresentativeBookTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);
    private static final Clock CLOCK = Clock.fixed(CaseFixture.NOW.plus(Duration.ofDays(3)), CaseFile.ZONE);

    private final CaseFile file = aCase().open();
    private final Crowds crowds = mock();
    private final KeptInMemory kept = new KeptInMemory();
    private final RepresentativeBook book = new RepresentativeBook(kept, crowds, CLOCK);

    @BeforeEach
    void aCrowdOfTwelve() {
        file.involve(12);
        when(crowds.of(file)).thenReturn(Optional.of(crowdOf(12)));
    }

    @Test
    void whoWasElectedIsKeptWithWhoElectedWhenAndHowMany() {
        elect("王五");

        assertThat(book.current(file.number())).singleElement().satisfies(each -> {
            assertThat(each.side()).isEqualTo(Side.APPLICANT);
            assertThat(each.name()).isEqualTo("王五");
            assertThat(each.phone()).isEqualTo("19900000009");
            assertThat(each.electedBy()).isEqualTo("三号楼全体业主");
            assertThat(each.electedOn()).isEqualTo(TODAY);
            assertThat(each.voters()).isEqualTo(9);
            assertThat(each.recordedBy()).isEqualTo("village1");
        });
    }

    @Test
    @Proves(value = "R30", at = "RepresentativeBook")
    void aSideHasNoMoreThanTheTableSays() {
        List.of("王一", "王二", "王三", "王四", "王五").forEach(this::elect);

        assertThatThrownBy(() -> elect("王六")).isInstanceOf(FieldsRefused.class).hasMessageContaining("每方代表不超过 5 人");
        book.elect(file, election(Side.RESPONDENT, "刘七", TODAY, 1), "village1");
        assertThat(book.current(file.number())).hasSize(6);
    }

    @Test
    void nobodySpeaksTwice() {
        elect("王五");

        assertThatThrownBy(() -> elect("王五")).isInstanceOf(FieldsRefused.class).hasMessageContaining("此人已是代表");
    }

    @Test
    void whoIsOnTheOtherSideSpeaksNotForThisOne() {
        assertThatThrownBy(() -> elect("刘水生")).isInstanceOf(FieldsRefused.class).hasMessageContaining("此人在另一方");

        elect("王五");
        assertThatThrownBy(() -> book.elect(file, election(Side.RESPONDENT, "王五", TODAY, 1), "village1"))
                .isInstanceOf(FieldsRefused.class)
                .hasMessageContaining("此人在另一方");
    }

    @Test
    void whereEverybodyIsOnFileSomebodyElseIsNotElected() {
        file.describeParties(List.of(
                PartyDetails.named(Side.APPLICANT, "陈大山"),
                PartyDetails.named(Side.RESPONDENT, "刘水生"),
                PartyDetails.named(Side.APPLICANT, "陈小山")));
        file.involve(3);

        assertThatThrownBy(() -> elect("王五")).isInstanceOf(FieldsRefused.class).hasMessageContaining("本方没有此人");
        elect("陈小山");
        assertThat(book.current(file.number())).hasSize(1);
    }

    @Test
    void aCaseThatIsNoCrowdElectsNobody() {
        when(crowds.of(file)).thenReturn(Optional.empty());

        assertThatThrownBy(() -> elect("王五"))
                .isInstanceOf(CaseRuleViolated.class)
                .hasMessageContaining("不是群体性纠纷");
    }

    @Test
    void aClosedCaseElectsNobody() {
        file.withdraw();
        CaseFixture.close(file);

        assertThatThrownBy(() -> elect("王五"))
                .isInstanceOf(CaseRuleViolated.class)
                .hasMessageContaining("已结案");
    }

    @Test
    @Proves(value = "R30", at = "Representative")
    void aDayInTheFutureOrBeforeTheRegistrationIsRefused() {
        assertThatThrownBy(() -> book.elect(file, election(Side.APPLICANT, "王五", TODAY.plusDays(1), 9), "village1"))
                .isInstanceOf(FieldsRefused.class)
                .hasMessageContaining("不能晚于今天");
        assertThatThrownBy(
                        () -> book.elect(file, election(Side.APPLICANT, "王五", LocalDate.of(2026, 3, 1), 9), "village1"))
                .isInstanceOf(FieldsRefused.class)
                .hasMessageContaining("不能早于登记日期");
        book.elect(file, election(Side.APPLICANT, "王五", LocalDate.of(2026, 3, 2), 9), "village1");
        assertThat(book.current(file.number())).hasSize(1);
    }

    @Test
    void noMoreVoteThanTheDisputeConcerns() {
        for (var voters : List.of(0, 13)) {
            assertThatThrownBy(() -> book.elect(file, election(Side.APPLICANT, "王五", TODAY, voters), "village1"))
                    .isInstanceOf(FieldsRefused.class)
                    .hasMessageContaining("1 至 12");
        }
    }

    @Test
    void onlyTheTwoSidesElectAndFieldsAreNamedAsTheyWereAsked() {
        assertThatThrownBy(() -> election(Side.THIRD_PARTY, "王五", TODAY, 9)).hasMessageContaining("只有甲方、乙方");
        assertThatThrownBy(() -> new Election(Side.APPLICANT, "王五", "12345", "全体业主", TODAY, 9))
                .isInstanceOfSatisfying(
                        FieldsRefused.class,
                        refused -> assertThat(refused.errors().get(0).field()).isEqualTo("phone"));
        assertThatThrownBy(() -> election(Side.APPLICANT, "王☆", TODAY, 9))
                .isInstanceOfSatisfying(
                        FieldsRefused.class,
                        refused -> assertThat(refused.errors().get(0).field()).isEqualTo("name"));
    }

    @Test
    void whoIsReplacedStaysOnRecord() {
        List.of("王一", "王二", "王三", "王四", "王五").forEach(this::elect);

        book.replace(file, 0, "外出务工", side -> election(side, "王六", TODAY, 8), "township1");

        assertThat(book.current(file.number()))
                .hasSize(5)
                .extracting(Representative::name)
                .contains("王六");
        assertThat(book.of(file.number())).hasSize(6).first().satisfies(former -> {
            assertThat(former.isCurrent()).isFalse();
            assertThat(former.replacedReason()).contains("外出务工");
            assertThat(former.replacedAt()).contains(CLOCK.instant());
        });
    }

    @Test
    void whoDoesNotSpeakIsNotReplacedAndAReasonIsAsked() {
        assertThatThrownBy(() -> book.replace(file, 7, "外出务工", side -> election(side, "王六", TODAY, 8), "township1"))
                .isInstanceOf(FieldsRefused.class)
                .hasMessageContaining("没有这名现任代表");

        elect("王五");
        assertThatThrownBy(() -> book.replace(file, 0, " ", side -> election(side, "王六", TODAY, 8), "township1"))
                .isInstanceOf(FieldsRefused.class)
                .hasMessageContaining("为什么更换");
    }

    private void elect(String name) {
        book.elect(file, election(Side.APPLICANT, name, TODAY, 9), "village1");
    }

    private static Election election(Side side, String name, LocalDate on, int voters) {
        return new Election(side, name, "19900000009", "三号楼全体业主", on, voters);
    }

    private static Crowd crowdOf(int people) {
        return new Crowd(people, people, 0, new CrowdMeasures(11, 3, 5, "R30"));
    }

    /** All of them have the number nought, as before a database gives them one. */
    private static class KeptInMemory implements Representatives {

        private final List<Representative> all = new ArrayList<>();

        @Override
        public Representative save(Representative representative) {
            all.add(representative);
            return representative;
        }

        @Override
        public List<Representative> findByNumberOrderById(CaseNumber number) {
            return List.copyOf(all);
        }
    }
}
