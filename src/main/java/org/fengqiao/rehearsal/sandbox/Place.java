package org.fengqiao.rehearsal.sandbox;

/**
 * A visit to an element, so named that two plays of the same case can be compared.
 *
 * @param process key of the process
 * @param run which instance of that process in the case, from 1
 * @param visit which visit of that instance to the element, from 1
 */
record Place(String process, int run, String element, int visit) {}
