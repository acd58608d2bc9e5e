package org.fengqiao.staffing;

import java.util.Set;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.identity.Role;

/**
 * Whose lists somebody reads and keeps: a township's clerk those of the own township, the county's dispatcher and supervisors
 * all of them. A township's supervisors and the security administrators, who open accounts after them, read only.
 *
 * @param reads codes of townships, and of the county for its industry committees
 * @param edits of those, the ones whose lists are the person's to change
 */
public record StaffScope(Set<String> reads, Set<String> edits) {

    private static final int DIGITS_OF_A_TOWNSHIP = 9;

    /** What is whose. */
    public static StaffScope of(CurrentUser person) {
        if (person.has(Role.TOWNSHIP_CLERK) || person.has(Role.DISPATCHER) || person.has(Role.COUNTY_SUPERVISOR)) {
            return new StaffScope(person.townships(), person.townships());
        }
        return person.has(Role.TOWNSHIP_SUPERVISOR) || person.has(Role.SECURITY_ADMIN)
                ? new StaffScope(person.townships(), Set.of())
                : new StaffScope(Set.of(), Set.of());
    }

    /** @throws NotYourStaff for somebody who reads none of it */
    public StaffScope demandReading() {
        if (reads.isEmpty()) {
            throw new NotYourStaff(
                    "组织和人员由乡镇工作人员和县级管理。" + " Committees and mediators are kept by townships' clerks and the county.");
        }
        return this;
    }

    /** @throws NotYourStaff for somebody who keeps none of it */
    public StaffScope demandEditing() {
        demandReading();
        if (edits.isEmpty()) {
            throw new NotYourStaff("只有乡镇工作人员、县调度员和县督导员可以办理。"
                    + " For townships' clerks, the county's dispatcher and supervisors only.");
        }
        return this;
    }

    /** @throws UnknownStaff for a unit of a township that the person does not see */
    void demandReading(String unit) {
        demandReading();
        if (!reads.contains(township(unit))) {
            throw new UnknownStaff();
        }
    }

    /** @throws NotYourStaff for a unit whose lists the person does not keep */
    void demandEditing(String unit) {
        if (!edits.contains(township(unit))) {
            throw new NotYourStaff("只能办理本乡镇的组织和人员；行业调委会由县级办理。"
                    + " Only those of one's own township; industry committees are the county's.");
        }
    }

    /** Whether the unit's lists are the person's to change. */
    public boolean edits(String unit) {
        return edits.contains(township(unit));
    }

    private static String township(String unit) {
        return unit.substring(0, Math.min(DIGITS_OF_A_TOWNSHIP, unit.length()));
    }
}
