package org.fengqiao.fuzz;

import java.util.List;

/** One invented person, marked so that no trace of him is taken for anything else. */
final class FuzzPeople {

    /** Stands in every name and text of his. */
    private static final String MARK = "BJ8RXW93";

    static final String NAME = "甲" + MARK + "某";
    static final String TEXT = "住在" + MARK + "弄，说的是" + MARK + "的事。";
    static final String PHONE = "17700204321";
    static final String ID_NUMBER = "990100198002020015";

    /** What is looked for where it must not be. */
    static final List<String> MARKS = List.of(MARK, "1770020", "9901001980020200");

    private FuzzPeople() {}

    /** The text without the person: for doors that are about no case. */
    static String unmarked(String text) {
        return text.replace(NAME, "某人（虚构）")
                .replace(TEXT, "某处（虚构）")
                .replace(PHONE, "19900000008")
                .replace(ID_NUMBER, "990100198002020031");
    }
}
