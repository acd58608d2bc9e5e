package org.fengqiao.caseflow;

import java.util.Comparator;
import java.util.List;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.CaseRegister;
import org.fengqiao.deadline.MovedDeadline;
import org.springframework.stereotype.Component;

/**
 * What a table of limits that is not in force yet would do to running cases. It asks the code that counts the dates when it
 * comes into force, inside {@link DecisionTables#assuming}, and changes nothing.
 */
@Component
public class OtherLimits {

    private final CaseRegister cases;
    private final LimitPreview preview;
    private final DatesToCount waiting;

    OtherLimits(CaseRegister cases, LimitPreview preview, DatesToCount waiting) {
        this.cases = cases;
        this.preview = preview;
        this.waiting = waiting;
    }

    /** Every open date whose last day would be another one, by case; dates that a person set are not among them. */
    public List<MovedDeadline> moved() {
        return cases.unclosed().stream()
                .sorted(Comparator.comparing(CaseNumber::code))
                .flatMap(number -> preview.moved(number).stream())
                .toList();
    }

    /** How many cases still have the dates of the table before. */
    public int waiting() {
        return waiting.all().size();
    }
}
