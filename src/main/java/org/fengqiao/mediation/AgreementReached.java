package org.fengqiao.mediation;

import java.time.LocalDate;
import org.fengqiao.casefile.CaseNumber;

/**
 * The parties agreed. Heard in the same transaction: without somebody who keeps the terms nothing was agreed.
 *
 * @param agreedOn day of the session in which they agreed; an oral agreement binds from it (art. 30, R14)
 */
public record AgreementReached(CaseNumber number, AgreementTerms terms, LocalDate agreedOn) {}
