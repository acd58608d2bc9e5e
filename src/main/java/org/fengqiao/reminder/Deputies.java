package org.fengqiao.reminder;

import java.util.Optional;
import org.fengqiao.casefile.CaseNumber;

/** Who does the work of somebody who is away, and so is reminded of it too. The module that knows implements it. */
public interface Deputies {

    /** Login id of who stands in today, in this case. @param absent login id of whose work it is */
    Optional<String> of(String absent, CaseNumber number);
}
