package org.fengqiao.assignment;

import java.util.List;
import org.fengqiao.casefile.CaseFile;

/** What was promised in a case and goes along with it to whoever takes it over. A later module implements it. */
public interface CaseCommitment {

    /** Each promise in a line. */
    List<String> of(CaseFile file);
}
