package org.fengqiao.migration;

/**
 * What stands against a mapping, or against the move of a case.
 *
 * @param element id of the element that it is about; empty where it is about the whole
 * @param name the element's name
 */
public record ElementProblem(String element, String name, String chinese, String english) {}
