package org.fengqiao.retention;

import java.util.Set;
import org.fengqiao.casefile.NotYoursToDo;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.identity.CurrentUsers;
import org.fengqiao.identity.Role;
import org.springframework.stereotype.Component;

/** Who looks after closed files. */
@Component
class Keeper {

    private static final Set<Role> READERS = Set.of(Role.COUNTY_SUPERVISOR, Role.SECURITY_ADMIN, Role.AUDITOR);

    private final CurrentUsers users;

    Keeper(CurrentUsers users) {
        this.users = users;
    }

    CurrentUser supervisor() {
        return require(user -> user.has(Role.COUNTY_SUPERVISOR), "县督导员", "The county's supervisors");
    }

    CurrentUser securityAdministrator() {
        return require(user -> user.has(Role.SECURITY_ADMIN), "安全管理员", "Security administrators");
    }

    CurrentUser either() {
        return require(
                user -> user.has(Role.COUNTY_SUPERVISOR) || user.has(Role.SECURITY_ADMIN),
                "县督导员或者安全管理员",
                "The county's supervisors and security administrators");
    }

    CurrentUser reader() {
        return require(
                user -> user.roles().stream().anyMatch(READERS::contains),
                "县督导员、安全管理员、审计员",
                "The county's supervisors, security administrators and auditors");
    }

    private CurrentUser require(java.util.function.Predicate<CurrentUser> may, String chinese, String english) {
        var user = users.require();
        if (!may.test(user)) {
            throw new NotYoursToDo(chinese, english);
        }
        return user;
    }
}
