package org.fengqiao.reminder;

/** The message was not given up, or what it reminds of is done. */
public class NothingToSend extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NothingToSend() {
        super("该提醒不需要再发：事项已办完，或者已经在发。Nothing to send: the matter is settled, or the message is on its way.");
    }
}
