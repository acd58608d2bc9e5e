/**
 * The way of a dispute upwards and out: who handed it to which tier and why, what the county's centre made of it, and the
 * notice of the routes that remain when nobody could settle it. Owns handover, county_referral, expert_request and route_notice;
 * publishes nothing.
 */
@ApplicationModule(
        displayName = "Escalation",
        allowedDependencies = {
            "shared",
            "organisation",
            "roster",
            "identity",
            "audit",
            "casefile",
            "caseflow",
            "intake",
            "mediation"
        })
@NullMarked
package org.fengqiao.escalation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
