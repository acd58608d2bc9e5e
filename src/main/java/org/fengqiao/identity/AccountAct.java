package org.fengqiao.identity;

/** What was done to an account. */
public enum AccountAct {
    /** A new first password was handed out. */
    PASSWORD("重新发放密码", "Password handed out"),
    /** Wrong tries were forgotten. */
    UNLOCK("解除锁定", "Unlocked"),
    /** A lost second factor was taken away. */
    SECOND_FACTOR("重设两步验证", "Second factor taken away"),
    /** Unit, committees or roles are different. */
    CHANGED("变更单位、调委会或角色", "Unit, committees or roles changed"),
    /** The account is over. */
    CLOSED("关闭账号", "Closed"),
    /** Its owner came back. */
    REOPENED("重新启用账号", "Opened again");

    private final String chinese;
    private final String english;

    AccountAct(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** Its name for a page, in both languages. */
    public String label() {
        return chinese + " " + english;
    }
}
