package org.fengqiao.caseflow;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.fengqiao.casefile.CaseNumber;
import org.jspecify.annotations.Nullable;

/** What the start form of a process means: it opens a case file. A bean for each start form's key. */
public interface StartForm {

    /** The id of the form. */
    String key();

    /**
     * The tenant of the instance about to start, found before anything is stored (camunda.md 10.2).
     *
     * @throws org.fengqiao.shared.FieldsRefused when the place is unknown or the user may not register there
     */
    String tenant(FormFields fields);

    /** Opens the file and answers what the flow asks first. */
    Opened open(FormFields fields, String userId);

    /** Puts what the server proposes into the form: a start form gets no variables from the engine. */
    default void propose(ObjectNode schema) {}

    /** The number of the opened file and the first variables of the flow. */
    record Opened(CaseNumber number, Map<String, @Nullable Object> answers) {}
}
