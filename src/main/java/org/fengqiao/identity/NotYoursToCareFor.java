package org.fengqiao.identity;

/** Somebody may not do this to this account, or there is no such account: which of the two, they are not told. */
public class NotYoursToCareFor extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotYoursToCareFor(String chinese, String english) {
        super(chinese + " " + english);
    }
}
