package org.fengqiao.processadmin;

/** A way by which flows come into force. Each door remembers what it last took, so that none undoes another's work. */
enum FlowDoor {
    /** The folder beside the application: {@code fengqiao.flows-dir}. */
    FOLDER,
    /** The defaults in the application's jar, for what no door brought yet. */
    JAR
}
