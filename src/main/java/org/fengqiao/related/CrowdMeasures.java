package org.fengqiao.related;

/**
 * From when a dispute is one of a crowd, as the county's table says (R30).
 *
 * @param peopleFrom so many people in one case
 * @param casesFrom so many linked cases with one cause
 * @param representativesMost how many may speak for one side
 * @param rule rule and article, as they are shown
 */
public record CrowdMeasures(int peopleFrom, int casesFrom, int representativesMost, String rule) {

    /** @throws IllegalArgumentException for a row that no crowd can be measured by */
    public CrowdMeasures {
        if (peopleFrom < 2 || casesFrom < 2 || representativesMost < 1 || rule.isBlank()) {
            throw new IllegalArgumentException("not a measure of crowds");
        }
    }
}
