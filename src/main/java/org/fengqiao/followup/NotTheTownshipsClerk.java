package org.fengqiao.followup;

/** The visit is the township committee's: its clerk or the county's dispatcher decides when it is paid. REST answers 403. */
public class NotTheTownshipsClerk extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The only form it has. */
    public NotTheTownshipsClerk() {
        super("只有本乡镇调委会工作人员或县调度员可以提前回访。"
                + " Only the clerk of the township's committee or the county's dispatcher brings a visit forward.");
    }
}
