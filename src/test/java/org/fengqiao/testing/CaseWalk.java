package org.fengqiao.testing;

import static org.fengqiao.testing.FormInputs.agreed;
import static org.fengqiao.testing.FormInputs.appoint;
import static org.fengqiao.testing.FormInputs.assign;
import static org.fengqiao.testing.FormInputs.ledger;
import static org.fengqiao.testing.FormInputs.outcome;
import static org.fengqiao.testing.FormInputs.prepare;
import static org.fengqiao.testing.FormInputs.receive;
import static org.fengqiao.testing.FormInputs.receiveReferral;
import static org.fengqiao.testing.FormInputs.session;

import java.util.Map;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.followup.BringForwardDesk;
import org.springframework.stereotype.Component;

/** Whole stages in one call, by the sample county's people, for tests that are about what comes after. */
@Component
public class CaseWalk {

    private final CaseDriver driver;
    private final BringForwardDesk visits;

    CaseWalk(CaseDriver driver, BringForwardDesk visits) {
        this.driver = driver;
        this.visits = visits;
    }

    /** A dispute of 桃源村 that waits for its preparation. */
    public CaseNumber inTheVillage() {
        return driver.register("village1", Map.of());
    }

    /** A dispute of two townships, which the county takes. */
    public CaseNumber acrossTownships() {
        return driver.register("village1", Map.of("respondentElsewhere", true));
    }

    /** Prepares and holds the village's session; its outcome is still to be recorded. */
    public void villageSession(CaseNumber number) {
        driver.submit(number, "user_prepareMediation", "village1", prepare());
        driver.submit(number, "user_holdSession", "village1", session());
    }

    /** The village mediates, with this outcome. */
    public void village(CaseNumber number, Map<String, ?> outcome) {
        villageSession(number);
        driver.submit(number, "user_recordOutcome", "village1", outcome);
    }

    /** The village fails and enters the ledger; the township has it. */
    public void toTheTownship(CaseNumber number) {
        village(number, outcome("NOT_AGREED"));
        driver.submit(number, "user_enterLedger", "village1", ledger());
    }

    /** The township receives, assigns, appoints and holds its session. */
    public void townshipSession(CaseNumber number) {
        driver.submit(number, "user_receiveCase", "township1", receive());
        driver.submit(number, "user_assignMediator", "township1", assign("township2"));
        driver.submit(number, "user_appointSession", "township2", appoint());
        driver.submit(number, "user_holdSession", "township2", session());
    }

    /** The township mediates, with this outcome. */
    public void township(CaseNumber number, Map<String, ?> outcome) {
        townshipSession(number);
        driver.submit(number, "user_recordOutcome", "township2", outcome);
    }

    /** The county receives, assigns, appoints and holds its session. */
    public void countySession(CaseNumber number) {
        driver.submit(number, "user_receiveReferral", "county1", receiveReferral(false));
        driver.submit(number, "user_assignMediator", "county1", assign("county2"));
        driver.submit(number, "user_appointSession", "county2", appoint());
        driver.submit(number, "user_holdSession", "county2", session());
    }

    /** The county mediates, with this outcome. */
    public void county(CaseNumber number, Map<String, ?> outcome) {
        countySession(number);
        driver.submit(number, "user_recordOutcome", "county2", outcome);
    }

    /** Orally agreed in the village and performed at once: only the follow-up is left. */
    public CaseNumber performedAtOnce() {
        var number = inTheVillage();
        village(number, agreed("ORAL", true));
        return number;
    }

    /** The township brings the visit forward. */
    public void bringFollowUpForward(CaseNumber number) {
        driver.as("township1", () -> visits.bringForward(number, "当事人将外出务工。"));
    }
}
