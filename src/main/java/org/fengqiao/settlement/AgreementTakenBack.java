package org.fengqiao.settlement;

import java.time.Instant;
import org.fengqiao.casefile.CaseNumber;

/** That the parties of a case agreed was written down by mistake, and taken back before anybody signed. */
public record AgreementTakenBack(CaseNumber number, int round, String by, Instant at) {}
