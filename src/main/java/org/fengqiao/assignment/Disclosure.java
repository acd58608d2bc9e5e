package org.fengqiao.assignment;

/**
 * A conflict as it was taken, with whom it concerns.
 *
 * @param name as shown to the parties
 * @param mediates whether the person is the mediator of the case at this moment: naming nobody again does not take the
 *     case away, the committee has to replace the mediator (R05)
 */
public record Disclosure(DeclaredConflict conflict, String name, boolean mediates) {}
