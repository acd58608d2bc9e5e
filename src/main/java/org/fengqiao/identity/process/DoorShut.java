package org.fengqiao.identity.process;

import org.camunda.bpm.engine.AuthorizationException;

/** The engine does not do this for anybody from outside. The engine's REST, and so Tasklist and Cockpit, answers 403. */
class DoorShut extends AuthorizationException {

    private static final long serialVersionUID = 1L;

    DoorShut(String command) {
        super("此操作已关闭：案件只能通过本系统的表单和页面办理，任何人都不能在引擎中直接操作（" + command + "）。"
                + " This is closed to everybody: a case moves only by its forms and pages, never in the engine directly ("
                + command + ").");
    }
}
