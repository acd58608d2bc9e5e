package org.fengqiao.organisation;

import java.util.List;
import org.fengqiao.shared.Label;
import org.fengqiao.shared.Tally;
import org.fengqiao.shared.sheet.Layout;
import org.fengqiao.shared.sheet.ReadableSheet;

/**
 * One kind of list that a county brings with it. A module offers a bean for each list it keeps; they are read in the
 * beans' order, each list after those it refers to.
 */
public interface ImportedList {

    /** The list's columns. */
    Layout layout();

    /** Reads all sheets of this list. Nothing is written yet: what is wrong becomes problems of the import. */
    List<Reading> read(List<ReadableSheet> sheets, ImportScope scope);

    /** What deserves a second look once everything is written, though nothing forbids it. */
    default List<Label> doubts() {
        return List.of();
    }

    /** A sheet that has been read and waits to be written. */
    interface Reading {

        /** The file's name. */
        String file();

        /** Writes its rows within the transaction of the import. */
        Tally write();
    }
}
