package org.fengqiao.migration;

/** The order is not in a state that allows this, or another one is under way. REST answers 409. */
public class MigrationNotNow extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MigrationNotNow(String chinese, String english) {
        super(chinese + " " + english);
    }
}
