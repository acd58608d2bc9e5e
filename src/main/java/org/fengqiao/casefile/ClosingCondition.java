package org.fengqiao.casefile;

import java.util.Optional;

/** What a later module demands before a case may close (R22). Every bean of this type is asked. */
public interface ClosingCondition {

    /** What is still missing, in the user's words (Chinese, then English), or nothing. */
    Optional<String> missing(CaseFile file);
}
