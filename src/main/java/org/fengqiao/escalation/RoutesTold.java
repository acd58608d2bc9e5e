package org.fengqiao.escalation;

import java.util.List;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.Served;

/**
 * The parties of a case were told of the routes that remain, or why it was not accepted (R02, R19).
 *
 * @param routes a line each
 * @param by login id
 */
public record RoutesTold(CaseNumber number, List<String> routes, Served served, String by) {}
