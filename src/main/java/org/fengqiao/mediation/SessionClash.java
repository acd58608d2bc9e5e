package org.fengqiao.mediation;

import java.util.List;

/** Something else is at the same time; nothing was moved. Whoever knows of it may move it all the same. */
public class SessionClash extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SessionClash(List<String> clashes) {
        super(String.join("；", clashes) + "。确认照样改期的，请勾选“照样改期”。 Tick “all the same” to move it nevertheless.");
    }
}
