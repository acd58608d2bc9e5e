package org.fengqiao.identity;

import java.util.Arrays;
import java.util.Optional;

/** What a person does in the county's mediation work. A role is a group of the engine; its rights are in {@link AccessRule}. */
public enum Role {
    /** Writes down what people tell him in his grid or at the counter; sees what he wrote down. */
    REGISTRAR("registrar", "登记员、网格员", "Registrar or grid worker", false),
    /** Registers and mediates, in a village, township or industry committee. */
    MEDIATOR("mediator", "人民调解员", "People's mediator", false),
    /** Receives, assigns and follows up at a township committee. */
    TOWNSHIP_CLERK("townshipClerk", "乡镇调委会工作人员", "Township committee clerk", false),
    /** Receives referrals at the county's mediation centre. */
    DISPATCHER("dispatcher", "县联调中心调度员", "County dispatcher", true),
    /** Watches the work of one township. */
    TOWNSHIP_SUPERVISOR("townshipSupervisor", "乡镇督导员", "Township supervisor", false),
    /** Watches the work of the county. */
    COUNTY_SUPERVISOR("countySupervisor", "县督导员", "County supervisor", true),
    /** Looks after the flows, not after the cases. */
    FLOW_ADMIN("flowAdmin", "流程管理员", "Flow administrator", true),
    /** Opens accounts and imports the county's lists; sees no case and no flow. */
    SECURITY_ADMIN("securityAdmin", "安全管理员", "Security administrator", true),
    /** Reads who saw and changed what; sees no case, no flow, and opens no account. */
    AUDITOR("auditor", "审计员", "Auditor", true),
    /** A member of the think tank; sees the cases on which an opinion was asked. */
    EXPERT("expert", "智囊团专家", "Expert of the think tank", true);

    private final String groupId;
    private final String chinese;
    private final String english;
    private final boolean countyOnly;

    Role(String groupId, String chinese, String english, boolean countyOnly) {
        this.groupId = groupId;
        this.chinese = chinese;
        this.english = english;
        this.countyOnly = countyOnly;
    }

    /** The role whose engine group has this id, if it is a role's group at all and not a committee's. */
    public static Optional<Role> ofGroup(String groupId) {
        return Arrays.stream(values())
                .filter(role -> role.groupId.equals(groupId))
                .findFirst();
    }

    /** Id of the engine group. */
    public String groupId() {
        return groupId;
    }

    /** Name in Chinese, as a page shows it. */
    public String chinese() {
        return chinese;
    }

    /** Name in English. */
    public String english() {
        return english;
    }

    /** Whether the role has to do with cases at all. */
    public boolean concernsCases() {
        return this != FLOW_ADMIN && this != SECURITY_ADMIN && this != AUDITOR;
    }

    /** Whether the role registers disputes, in Tasklist and over REST: those who work on cases, not those who watch. */
    public boolean registers() {
        return this == REGISTRAR || this == MEDIATOR || this == TOWNSHIP_CLERK || this == DISPATCHER;
    }

    /** Whether people with this role see or change so much that a password alone is not enough. */
    public boolean needsSecondFactor() {
        return this == TOWNSHIP_SUPERVISOR || this == COUNTY_SUPERVISOR || !concernsCases();
    }

    /** Whether only people of the county itself, not of a township, can have this role. */
    public boolean countyOnly() {
        return countyOnly;
    }
}
