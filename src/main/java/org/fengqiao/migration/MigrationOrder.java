package org.fengqiao.migration;

import java.util.List;

/**
 * What an administrator asks for.
 *
 * @param process key of the flow
 * @param from the versions whose cases are meant
 * @param to the version to which they go
 * @param only numbers of the cases that are meant; empty: all
 * @param reason why; it is kept
 */
public record MigrationOrder(
        String process,
        List<Integer> from,
        int to,
        List<ElementMapping> mapping,
        List<String> only,
        RunKind kind,
        String reason) {}
