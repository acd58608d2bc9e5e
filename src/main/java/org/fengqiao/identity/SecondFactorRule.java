package org.fengqiao.identity;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who has to have a second factor.
 *
 * @param secondFactor {@code fengqiao.second-factor}: required of supervisors and administrators, or offered to everybody
 */
@ConfigurationProperties("fengqiao")
public record SecondFactorRule(@DefaultValue("required") Policy secondFactor) {

    /** Whether people with these roles cannot do without. */
    public boolean demandsOneOf(Set<Role> roles) {
        return secondFactor == Policy.REQUIRED && roles.stream().anyMatch(Role::needsSecondFactor);
    }

    /** How strict it is. */
    public enum Policy {
        /** Supervisors and administrators enrol at their first login. */
        REQUIRED,
        /** Whoever wants to. */
        OFFERED
    }
}
