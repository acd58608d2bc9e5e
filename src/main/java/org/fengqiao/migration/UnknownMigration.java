package org.fengqiao.migration;

/** There is no such order, or no such flow. REST answers 404. */
public class UnknownMigration extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownMigration() {
        super("没有这次迁移，或者没有这个流程。 There is no such migration or flow.");
    }
}
