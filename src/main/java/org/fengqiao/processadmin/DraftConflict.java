package org.fengqiao.processadmin;

/** A draft is no longer what somebody saw, or may not go where he sends it. The message is Chinese first. */
public class DraftConflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DraftConflict(String chinese, String english) {
        super(chinese + " " + english);
    }
}
