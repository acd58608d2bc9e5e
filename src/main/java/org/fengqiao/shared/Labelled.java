package org.fengqiao.shared;

/** Something with a fixed name that users read in both languages: the rows of the closed code tables. */
public interface Labelled {

    /** Both names. */
    Label label();

    /** The name that users read. */
    default String chinese() {
        return label().chinese();
    }

    /** The name for an English reader. */
    default String english() {
        return label().english();
    }
}
