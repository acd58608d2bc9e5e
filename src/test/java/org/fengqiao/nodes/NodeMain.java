package org.fengqiao.nodes;

import java.time.Duration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.fengqiao.FengqiaoApplication;

/** The application, on a machine whose clock goes wrong by as many seconds as {@code node.clock-seconds} says. */
public final class NodeMain {

    private NodeMain() {}

    /** @param args those of the application */
    public static void main(String[] args) {
        var wrong = Duration.ofSeconds(Long.getLong("node.clock-seconds", 0));
        if (!wrong.isZero()) {
            ClockUtil.offset(wrong.toMillis());
        }
        FengqiaoApplication.main(args);
    }
}
