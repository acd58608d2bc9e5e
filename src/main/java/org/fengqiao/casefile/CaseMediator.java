package org.fengqiao.casefile;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * Somebody named to mediate a case.
 *
 * @param personId the person's id in the roster
 * @param login login id, null for people without one
 * @param name as shown to the parties
 * @param committee code of the committee that named the person
 * @param reason why this person (R05): what the decision table said, or the clerk's own words
 */
@Embeddable
public record CaseMediator(
        String personId,
        @Nullable String login,
        String name,
        String committee,
        @Enumerated(EnumType.STRING) Tier tier,
        int round,
        String reason) {}
