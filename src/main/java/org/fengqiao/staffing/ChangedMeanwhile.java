package org.fengqiao.staffing;

/** Somebody else changed the same line since it was opened; nothing was overwritten. */
public class ChangedMeanwhile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ChangedMeanwhile() {
        super("这条登记在您打开以后已经由他人修改，您的改动没有保存。请重新打开，核对以后再改。"
                + " Somebody else has changed this since you opened it; nothing of yours was saved. Open it again.");
    }
}
