package org.fengqiao.rehearsal;

import java.util.Set;
import org.fengqiao.rehearsal.sandbox.Difference;

/** A case of a rehearsal, and in what it differs; in nothing where it cannot be compared. */
public record RehearsedLine(String number, Set<Difference> differences) {}
