/**
 * What happens between the sides and their mediator: the rights notice, appointments, sessions and what they came to.
 * Owns rights_notice, appointment, mediation_place, mediation_session, session_outcome and withdrawal; publishes
 * AgreementReached and SessionAppointed.
 */
@ApplicationModule(
        displayName = "Mediation",
        allowedDependencies = {
            "shared",
            "organisation",
            "identity",
            "audit",
            "casefile",
            "staffing",
            "reminder",
            "caseflow",
            "reminder",
            "intake",
            "assignment"
        })
@NullMarked
package org.fengqiao.mediation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
