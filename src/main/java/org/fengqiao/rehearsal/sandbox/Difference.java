package org.fengqiao.rehearsal.sandbox;

/** In what a case under the draft differs from the same case under the flows in force. */
public enum Difference {
    /** It comes to other elements. */
    OTHER_PATH,
    /** Its life ends at another end event, or does not end. */
    OTHER_END,
    /** It kept a limit that it would miss. */
    LIMIT_MISSED,
    /** It cannot go on. */
    STUCK,
    /** Somebody is asked what nobody was asked. */
    ANSWER_NEEDED
}
