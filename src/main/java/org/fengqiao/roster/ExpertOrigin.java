package org.fengqiao.roster;

/** The five groups from which the county chooses its think tank (智囊团), as its report names them. */
public enum ExpertOrigin {
    OUTSTANDING_MIGRANT_WORKER("优秀农民工"),
    VETERAN("退役军人"),
    RETURNED_GRADUATE("返乡创业大学生"),
    RETIRED_CADRE("退休老干部"),
    LEGAL_SERVICE_WORKER("基层法律服务工作者");

    private final String chinese;

    ExpertOrigin(String chinese) {
        this.chinese = chinese;
    }

    /** The name that users read. */
    public String chinese() {
        return chinese;
    }
}
