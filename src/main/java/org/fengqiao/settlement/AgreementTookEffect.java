package org.fengqiao.settlement;

import java.time.LocalDate;
import org.fengqiao.casefile.CaseNumber;

/** The agreement of a case binds from this day (R14). */
public record AgreementTookEffect(CaseNumber number, int round, LocalDate day) {}
