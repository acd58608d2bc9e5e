package org.fengqiao.caseflow;

import org.springframework.context.ApplicationContext;

/** Counts the dates that wait to be counted, at once: nothing of it runs in the background of a test. */
public final class CountedAnew {

    private CountedAnew() {}

    /** @return how many cases still wait */
    public static int now(ApplicationContext beans) {
        return beans.getBean(DatesAnew.class).run();
    }
}
