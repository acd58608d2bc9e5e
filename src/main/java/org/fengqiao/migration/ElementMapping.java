package org.fengqiao.migration;

import org.jspecify.annotations.Nullable;

/**
 * Where a case goes that stands at an element.
 *
 * @param from id of the element in the version that is left
 * @param to id of the element in the other version; null: a case that stands there stays where it is
 */
public record ElementMapping(String from, @Nullable String to) {}
