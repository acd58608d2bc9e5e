package org.fengqiao.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.testing.FormInputs.agreed;
import static org.fengqiao.testing.FormInputs.ledger;
import static org.fengqiao.testing.FormInputs.outcome;
import static org.fengqiao.testing.FormInputs.performed;
import static org.fengqiao.testing.FormInputs.prepare;
import static org.fengqiao.testing.FormInputs.receiveReferral;
import static org.fengqiao.testing.FormInputs.session;
import static org.fengqiao.testing.FormInputs.signed;
import static org.fengqiao.testing.FormInputs.thirdParty;
import static org.fengqiao.testing.FormInputs.with;

import java.util.List;
import org.fengqiao.casefile.CaseDesk;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.PartyDetails;
import org.fengqiao.casefile.Side;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.CaseWalk;
import org.fengqiao.testing.EngineTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Cases of more than two parties on their way through the stages. */
@EngineTest
class FurtherPartiesProcessTest {

    @Autowired
    CaseDriver driver;

    @Autowired
    CaseWalk walk;

    @Autowired
    CaseDesk cases;

    private CaseNumber number = CaseNumber.of("XX-2000-00000");

    @AfterEach
    void end() {
        driver.end(number);
    }

    @Test
    void aDisputeOfThreePartiesClimbsWithAllOfThemAndIsSettled() {
        number = walk.inTheVillage();
        driver.submit(number, "user_prepareMediation", "village1", with(prepare(), thirdParty("王五")));
        driver.submit(number, "user_holdSession", "village1", session());
        driver.submit(number, "user_recordOutcome", "village1", outcome("NOT_AGREED"));
        driver.submit(number, "user_enterLedger", "village1", ledger());

        assertThat(driver.shown(number, "user_receiveCase", "township1"))
                .containsEntry("caseParties", "陈大山 与 刘水生，第三人 王五")
                .containsEntry("furtherOneName", "王五")
                .containsEntry("partyDetailsMissing", false);
        walk.township(number, agreed("WRITTEN", false));
        driver.submit(number, "user_signAgreement", "township2", signed());
        driver.submit(number, "user_confirmPerformance", "township2", performed());

        assertThat(driver.file(number).effectiveOn()).isPresent();
        assertThat(driver.file(number).peopleInvolved()).isEqualTo(3);
        assertThat(driver.file(number).partiesInOrder()).hasSize(3).last().satisfies(third -> {
            assertThat(third.side()).isEqualTo(Side.THIRD_PARTY);
            assertThat(third.phone()).isEqualTo("19900000003");
        });
    }

    @Test
    void aPartyWrittenDownByMistakeIsTakenAwayAtTheNextTier() {
        number = walk.acrossTownships();
        driver.as(
                "county1",
                () -> cases.change(
                        number,
                        file -> file.describeParties(List.of(
                                file.party(Side.APPLICANT),
                                file.party(Side.RESPONDENT),
                                PartyDetails.named(Side.THIRD_PARTY, "王五")))));

        driver.submit(number, "user_receiveReferral", "county1", receiveReferral(false));

        assertThat(driver.file(number).partiesInOrder()).hasSize(2);
        assertThat(driver.file(number).party(Side.APPLICANT).phone()).isEqualTo("19900000001");
    }
}
