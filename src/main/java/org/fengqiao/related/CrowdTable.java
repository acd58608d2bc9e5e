package org.fengqiao.related;

import java.util.Optional;
import org.fengqiao.organisation.DisputeCategory;

/** The decision {@code crowd}: an administrator keeps it, its figures are the county's own (R30). */
public interface CrowdTable {

    /** The row of a category; nothing when the table has none that can be used: then nothing is taken for a crowd. */
    Optional<CrowdMeasures> of(DisputeCategory category);
}
