package org.fengqiao.testing;

import java.util.ArrayList;
import java.util.List;
import org.fengqiao.casefile.CaseNumber;
import org.springframework.stereotype.Component;

/** The cases that one test has made, and which end with it. */
@Component
public class OwnCases {

    private final CaseDriver driver;
    private final CaseWalk walk;
    private final List<CaseNumber> all = new ArrayList<>();

    OwnCases(CaseDriver driver, CaseWalk walk) {
        this.driver = driver;
        this.walk = walk;
    }

    /** A dispute of 桃源村 that waits for its preparation. */
    public CaseNumber inTheVillage() {
        return add(walk.inTheVillage());
    }

    /** A case that the test has made in another way. */
    public CaseNumber add(CaseNumber number) {
        all.add(number);
        return number;
    }

    /** Ends them; to be called after each test. */
    public void end() {
        all.forEach(driver::end);
        all.clear();
    }
}
