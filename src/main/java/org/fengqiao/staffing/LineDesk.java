package org.fengqiao.staffing;

import java.util.Map;
import org.fengqiao.identity.CurrentUser;

/** Who keeps one of the county's lists line by line: places, committees, mediators. */
public interface LineDesk {

    /** What is on record under a key, if the person may read it. @throws UnknownStaff where there is none for that person */
    StaffFile read(CurrentUser by, String key);

    /** Writes a new line; answers its key. @throws org.fengqiao.shared.FieldsRefused with all that an import would refuse */
    String add(CurrentUser by, Map<String, String> fields);

    /**
     * Writes a line anew.
     *
     * @throws ChangedMeanwhile where it is another one by now
     * @throws org.fengqiao.shared.FieldsRefused with all that an import would refuse
     */
    void change(CurrentUser by, String key, Given given);
}
