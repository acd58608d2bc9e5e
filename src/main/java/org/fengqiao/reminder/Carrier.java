package org.fengqiao.reminder;

/** Takes messages out of the system by one means. */
interface Carrier {

    Means means();

    /** Returns when the server has taken it. @throws NotDelivered when it has not, or nobody knows */
    void carry(Letter letter) throws NotDelivered;
}
