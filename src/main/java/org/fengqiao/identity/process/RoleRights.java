package org.fengqiao.identity.process;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.fengqiao.identity.AccessRule;
import org.fengqiao.identity.EngineDoor;
import org.fengqiao.identity.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the engine's authorizations what {@link AccessRule} says: adds, corrects and takes away; a second run changes nothing. */
@Component
class RoleRights {

    /** What the engine itself gives: tasks to their committees, and to each group the sight of itself. */
    private static final Set<Integer> ENGINES_OWN = Set.of(
            Resources.TASK.resourceType(),
            Resources.HISTORIC_TASK.resourceType(),
            Resources.GROUP.resourceType(),
            Resources.TENANT.resourceType());

    private final AuthorizationService authorizations;

    RoleRights(AuthorizationService authorizations) {
        this.authorizations = authorizations;
    }

    /** Brings the engine in line with the rules; tells how many authorizations had to change. */
    int apply() {
        return EngineDoor.inside(() -> {
            var wanted = wanted();
            var changes = present().stream()
                    .mapToInt(authorization -> correct(authorization, wanted.remove(Place.of(authorization))))
                    .sum();
            wanted.forEach(this::add);
            return changes + wanted.size();
        });
    }

    private static Map<Place, Integer> wanted() {
        return AccessRule.all().stream()
                .collect(groupingBy(
                        Place::of, HashMap::new, reducing(0, RoleRights::bits, (one, other) -> one | other)));
    }

    private static int bits(AccessRule rule) {
        return rule.rights().stream()
                .mapToInt(right -> Permissions.valueOf(right.name()).getValue())
                .reduce(0, (one, other) -> one | other);
    }

    private List<Authorization> present() {
        var groups = Arrays.stream(Role.values()).map(Role::groupId).toArray(String[]::new);
        return authorizations.createAuthorizationQuery().groupIdIn(groups).list().stream()
                .filter(authorization -> !ENGINES_OWN.contains(authorization.getResourceType()))
                .toList();
    }

    /** Deletes what no rule wants, corrects what a rule wants otherwise. */
    private int correct(Authorization authorization, @Nullable Integer bits) {
        if (bits == null) {
            authorizations.deleteAuthorization(authorization.getId());
            return 1;
        }
        if (((AuthorizationEntity) authorization).getPermissions() == bits) {
            return 0;
        }
        ((AuthorizationEntity) authorization).setPermissions(bits);
        authorizations.saveAuthorization(authorization);
        return 1;
    }

    private void add(Place place, int bits) {
        var authorization = new AuthorizationEntity(AUTH_TYPE_GRANT);
        authorization.setGroupId(place.group());
        authorization.setResourceType(place.resourceType());
        authorization.setResourceId(place.resourceId());
        authorization.setPermissions(bits);
        authorizations.saveAuthorization(authorization);
    }

    /** Who and what an authorization is about; the engine keeps at most one for each. */
    private record Place(String group, int resourceType, String resourceId) {

        static Place of(AccessRule rule) {
            return new Place(
                    rule.role().groupId(),
                    Resources.valueOf(rule.resource().name()).resourceType(),
                    rule.id());
        }

        static Place of(Authorization authorization) {
            return new Place(
                    authorization.getGroupId(), authorization.getResourceType(), authorization.getResourceId());
        }
    }
}
