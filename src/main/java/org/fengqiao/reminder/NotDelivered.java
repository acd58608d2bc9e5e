package org.fengqiao.reminder;

/** A server did not take a message. The reason is a few words without an address, a name or what the server wrote. */
class NotDelivered extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean forGood;

    private NotDelivered(String reason, boolean forGood) {
        super(reason);
        this.forGood = forGood;
    }

    /** It can be tried again. */
    static NotDelivered forNow(String reason) {
        return new NotDelivered(reason, false);
    }

    /** Another attempt will not help. */
    static NotDelivered forGood(String reason) {
        return new NotDelivered(reason, true);
    }

    boolean isForGood() {
        return forGood;
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
