package org.fengqiao.shared;

/** A name in Chinese and in English. */
public record Label(String chinese, String english) {

    /** Nothing to say, in both. */
    public static final Label NONE = new Label("", "");

    /** A name or a number, which is no word of either language. */
    public static Label same(String text) {
        return new Label(text, text);
    }

    /** One after the other, Chinese first: where nobody knows the reader's language. */
    public String inBoth() {
        return chinese + " " + english;
    }

    /** The same with more said after it. */
    public Label and(Label more) {
        return new Label(chinese + more.chinese, english + more.english);
    }
}
