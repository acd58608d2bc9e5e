package org.fengqiao.gate;

/** A file of a flow that the engine could not take. The message names the file and what is wrong, Chinese first. */
public class BrokenFlow extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final String chinese;
    private final String english;

    public BrokenFlow(String file, String chinese, String english) {
        super(file + "：" + chinese + " " + english);
        this.file = file;
        this.chinese = chinese;
        this.english = english;
    }

    /** The file's name. */
    public String file() {
        return file;
    }

    /** What is wrong, in Chinese. */
    public String chinese() {
        return chinese;
    }

    /** What is wrong, in English. */
    public String english() {
        return english;
    }

    /** For what a parser says in its own words; the innermost cause knows line and column. */
    public static BrokenFlow unreadable(String file, Throwable cause) {
        var innermost = cause;
        while (innermost.getCause() != null && innermost.getCause().getMessage() != null) {
            innermost = innermost.getCause();
        }
        return unreadable(file, String.valueOf(innermost.getMessage()), cause);
    }

    /** For what the gate or the engine found in a file. */
    public static BrokenFlow refused(String file, String words, Throwable cause) {
        var broken =
                new BrokenFlow(file, "未采用。", "It is not taken: " + words.strip().replaceAll("\\s+", " "));
        broken.initCause(cause);
        return broken;
    }

    static BrokenFlow unreadable(String file, String words, Throwable cause) {
        var line = words.strip().replaceAll("\\s+", " ");
        var broken = new BrokenFlow(file, "无法读取。", "It cannot be read: " + line);
        broken.initCause(cause);
        return broken;
    }
}
