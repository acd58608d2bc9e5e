package org.fengqiao.deadline;

import java.util.SortedSet;

/** What an import of holiday notices changed, in days. The same file twice answers three noughts the second time. */
public record HolidayTally(SortedSet<Integer> noticeYears, int added, int changed, int removed) {

    boolean isEmpty() {
        return added + changed + removed == 0;
    }
}
