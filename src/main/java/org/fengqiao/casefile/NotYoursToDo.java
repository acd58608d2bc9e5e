package org.fengqiao.casefile;

/** The user may see the case, but the step is somebody else's. REST answers 403. */
public class NotYoursToDo extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says whose it is, in both languages. */
    public NotYoursToDo(String whoChinese, String whoEnglish) {
        super("此操作由" + whoChinese + "办理。 " + whoEnglish + " do this.");
    }
}
