package org.fengqiao.casefile;

/** There is no case of this number, or none that the asker may know of. REST answers 404. */
public class UnknownCase extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Names the number that was asked for. */
    public UnknownCase(CaseNumber number) {
        super("没有编号为 " + number + " 的案件。 There is no case " + number + ".");
    }
}
