/**
 * Reads what the engine keeps of the past, by its API and, for sums, by SQL over its history. What it knows of running cases the
 * other statements of this module read from two views of ours, open_task and case_flow (ADR 0035): beside those views and the
 * triggers on act_ru_execution nothing outside this package names a table of the engine.
 */
@NullMarked
package org.fengqiao.supervision.process;

import org.jspecify.annotations.NullMarked;
