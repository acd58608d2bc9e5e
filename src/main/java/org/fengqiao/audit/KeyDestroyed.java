package org.fengqiao.audit;

/** The file was anonymised: nothing more is written into it. */
public class KeyDestroyed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    KeyDestroyed(String owner) {
        super(owner + " 已匿名化，不能再写入。" + owner + " was anonymised: nothing more is written into it.");
    }
}
