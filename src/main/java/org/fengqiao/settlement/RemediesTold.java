package org.fengqiao.settlement;

import java.util.List;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.Served;

/**
 * Performance was refused although it was urged, and the parties were told what is left to them (People's Mediation Law
 * art. 32, R18).
 *
 * @param instalment which one was refused, from 1
 * @param routes a line each
 * @param by login id
 */
public record RemediesTold(CaseNumber number, int instalment, List<String> routes, Served served, String by) {}
