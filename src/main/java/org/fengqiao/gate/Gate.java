package org.fengqiao.gate;

import java.util.List;
import org.springframework.stereotype.Component;

/** The gate, to be asked before anything is brought in. The engine asks the same again when it is. */
@Component
public class Gate {

    private final Checker checker;

    Gate(Surroundings surroundings) {
        checker = new Checker(surroundings);
    }

    Checker checker() {
        return checker;
    }

    /**
     * What is wrong with files that are to become one deployment. Answers whatever the bytes are, in their order; never
     * throws.
     *
     * @param files the deployment
     * @param together every file that would be in force with it, so that other stages, decisions and forms are known
     */
    public List<Finding> check(List<FlowFile> files, List<FlowFile> together) {
        return checker.check(files, together);
    }
}
