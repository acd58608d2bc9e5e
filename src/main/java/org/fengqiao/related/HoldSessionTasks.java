package org.fengqiao.related;

import java.util.Map;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.identity.CurrentUser;

/** The open tasks at which sessions are held, whichever stage they belong to. */
public interface HoldSessionTasks {

    /** Whether a case stands at such a task, and the user has it or may take it. */
    boolean inHandsOf(CurrentUser user, CaseNumber number);

    /**
     * Sends the form of the case's task as the user, through the task's own door: every rule of a session of this case holds.
     *
     * @throws org.fengqiao.shared.FieldsRefused when the form refuses a field
     * @throws org.fengqiao.casefile.CaseRuleViolated when the case does not allow the session
     * @throws org.fengqiao.casefile.NotYoursToDo when somebody else has the task meanwhile
     */
    void hold(CaseNumber number, CurrentUser user, Map<String, Object> form);
}
