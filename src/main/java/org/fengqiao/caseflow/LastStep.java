package org.fengqiao.caseflow;

import java.util.Objects;
import org.fengqiao.casefile.Submission;
import org.fengqiao.casefile.SubmittedElement;

/** The last form that somebody sent in a case. */
record LastStep(Submission sent) {

    SubmittedElement element() {
        return sent.element();
    }

    /** Key of the form. */
    String form() {
        return Objects.requireNonNullElse(element().form(), "");
    }
}
