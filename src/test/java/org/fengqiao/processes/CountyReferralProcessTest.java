package org.fengqiao.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.testing.FormInputs.agreed;
import static org.fengqiao.testing.FormInputs.appoint;
import static org.fengqiao.testing.FormInputs.assign;
import static org.fengqiao.testing.FormInputs.informRoutes;
import static org.fengqiao.testing.FormInputs.outcome;
import static org.fengqiao.testing.FormInputs.receiveReferral;
import static org.fengqiao.testing.FormInputs.session;
import static org.fengqiao.testing.FormInputs.today;

import java.util.Map;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.Ending;
import org.fengqiao.casefile.Standing;
import org.fengqiao.notice.LabourNotices;
import org.fengqiao.notice.PartyNoticeKind;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.CaseWalk;
import org.fengqiao.testing.EngineTest;
import org.fengqiao.testing.FlowCoverage;
import org.fengqiao.testing.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class CountyReferralProcessTest {

    @RegisterExtension
    static final FlowCoverage COVERAGE = FlowCoverage.of("countyReferral", "county-referral.bpmn");

    @Autowired
    CaseDriver driver;

    @Autowired
    CaseWalk walk;

    @Autowired
    LabourNotices notices;

    private CaseNumber number = CaseNumber.of("XX-2000-00000");

    @AfterEach
    void end() {
        driver.end(number);
        driver.resetClock();
    }

    @Test
    void theCountySettlesItAfterAskingTheThinkTank() {
        number = walk.acrossTownships();

        driver.submit(number, "user_receiveReferral", "county1", receiveReferral(true));
        driver.submit(number, "user_askExpert", "county1", askExpert());
        driver.submit(number, "user_assignMediator", "county1", assign("county2"));
        driver.submit(number, "user_appointSession", "county2", appoint());
        driver.submit(number, "user_holdSession", "county2", session());
        driver.submit(number, "user_recordOutcome", "county2", agreed("ORAL", true));

        assertThat(driver.file(number).standing()).isEqualTo(Standing.SETTLED);
    }

    @Test
    void oneSessionMayFollowAnother() {
        number = walk.acrossTownships();

        walk.county(number, outcome("ANOTHER_SESSION"));
        driver.submit(number, "user_appointSession", "county2", appoint());
        driver.submit(number, "user_holdSession", "county2", session());
        driver.submit(number, "user_recordOutcome", "county2", outcome("WITHDRAWN"));

        assertThat(driver.file(number).ending()).contains(Ending.WITHDRAWN);
    }

    @Proves(value = "R19", at = "countyReferral#user_informRoutes")
    @Test
    void withoutAgreementThePartiesAreToldTheOtherRoutes() {
        number = walk.acrossTownships();

        walk.county(number, outcome("NOT_AGREED"));
        assertThat(String.valueOf(
                        driver.shown(number, "user_informRoutes", "county2").get("routes")))
                .contains("法院");
        driver.submit(number, "user_informRoutes", "county2", informRoutes());
        assertThat(notices.of(number)).hasSize(2).allSatisfy(notice -> {
            assertThat(notice.kind()).isEqualTo(PartyNoticeKind.ROUTES_THAT_REMAIN);
            assertThat(notice.text()).startsWith(notice.addressee());
            assertThat(notice.served()).isPresent();
        });

        assertThat(driver.file(number).ending()).contains(Ending.ROUTES_GIVEN);
        assertThat(driver.file(number).standing()).isEqualTo(Standing.CLOSED);
    }

    @Proves(value = "R09", at = "countyReferral#sub_limitWatch")
    @Test
    void whenTheLimitHasPassedThePartiesAreToldTheOtherRoutes() {
        number = walk.acrossTownships();

        driver.fireTimer(number, "timer_limitReached");
        driver.moveClockBy(45);
        driver.fireTimer(number, "timer_limitAgain");
        assertThat(driver.waitsAt(number)).containsExactly("user_informRoutesOutOfTime");
        driver.submit(number, "user_informRoutesOutOfTime", "county1", informRoutes());

        assertThat(driver.file(number).ending()).contains(Ending.ROUTES_GIVEN);
    }

    private Map<String, Object> askExpert() {
        return Map.of(
                "partiesAgree",
                true,
                "expert",
                driver.firstOption(number, "user_askExpert", "experts", "county1"),
                "question",
                "赡养费用应如何分担？",
                "opinion",
                "建议按子女经济能力分担，并约定探望安排。",
                "advisedOn",
                today().toString());
    }
}
