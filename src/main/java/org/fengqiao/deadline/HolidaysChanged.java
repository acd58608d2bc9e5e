package org.fengqiao.deadline;

import java.util.SortedSet;

/** The holidays of these notice years were imported anew; deadlines that were computed before may have moved. */
public record HolidaysChanged(SortedSet<Integer> noticeYears) {}
