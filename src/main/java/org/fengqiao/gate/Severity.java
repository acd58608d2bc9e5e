package org.fengqiao.gate;

/** What a finding means for what it was found in. */
public enum Severity {
    /** It does not come into force. */
    ERROR,
    /** It comes into force; somebody should look at it. */
    WARNING
}
