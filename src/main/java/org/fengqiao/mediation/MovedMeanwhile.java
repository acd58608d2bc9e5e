package org.fengqiao.mediation;

/** Somebody else moved the same appointment since it was shown; nothing was moved. */
public class MovedMeanwhile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MovedMeanwhile() {
        super("这场调解刚由他人改期，或者案件已经往下走了，请刷新后再试。 The appointment was moved meanwhile, or the case went on; please reload.");
    }
}
