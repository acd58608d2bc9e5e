package org.fengqiao.roster;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An invented person of the sample county who has a login.
 *
 * @param login login id
 * @param name invented name
 * @param unitCode the village, township or county for which the person works
 * @param committeeCode the engine group of the person's committee or of the county centre, null for supervisors
 * @param roles engine group ids of the person's roles
 */
public record SamplePerson(
        String login,
        String name,
        String unitCode,
        @Nullable String committeeCode,
        List<String> roles) {

    /** The committee's or county centre's group. */
    public Optional<String> committee() {
        return Optional.ofNullable(committeeCode);
    }
}
