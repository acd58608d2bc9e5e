package org.fengqiao.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.fengqiao.identity.SampleAccounts;
import org.fengqiao.testing.DoorPlaces;

/** Who sends: one of those who may, mostly; somebody else; or nobody. */
final class Logins {

    static final String NOBODY = "";

    private static final List<String> ALL = List.copyOf(DoorPlaces.people().values());

    private final Chance chance;

    Logins(Chance chance) {
        this.chance = chance;
    }

    String any(Set<String> allowed) {
        if (!allowed.isEmpty() && chance.percent(70)) {
            return chance.of(allowed.stream().sorted().toList());
        }
        return chance.percent(75) ? chance.of(ALL) : NOBODY;
    }

    /** With HTTP Basic. */
    static FuzzRequest basic(FuzzRequest request) {
        if (request.who().equals(NOBODY)) {
            return request;
        }
        var pair = (request.who() + ":" + SampleAccounts.PASSWORD).getBytes(StandardCharsets.UTF_8);
        return request.withHeader(
                "Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
    }
}
