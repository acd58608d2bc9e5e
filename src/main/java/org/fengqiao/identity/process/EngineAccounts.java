package org.fengqiao.identity.process;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.fengqiao.identity.AccountStore;
import org.fengqiao.identity.CountyCode;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.identity.EngineDoor;
import org.fengqiao.identity.NewAccount;
import org.fengqiao.identity.Role;
import org.springframework.stereotype.Component;

/** Accounts in the engine's identity tables, the only writer of them: see {@link SealedAccounts}. */
@Component
class EngineAccounts implements AccountStore {

    private final IdentityService identity;
    private final IdentityTables tables;
    private final PasswordCheck check;

    EngineAccounts(IdentityService identity, IdentityTables tables, PasswordCheck check) {
        this.check = check;
        this.identity = identity;
        this.tables = tables;
    }

    @Override
    public Optional<CurrentUser> find(String login) {
        return EngineDoor.inside(() -> Optional.ofNullable(
                        identity.createUserQuery().userId(login).singleResult())
                .map(this::read));
    }

    @Override
    public boolean isEmpty() {
        return EngineDoor.inside(() -> identity.createUserQuery().count() == 0);
    }

    /** The engine has no "or" over its users: both lists are short, and put together here. */
    @Override
    public List<CurrentUser> search(String text, int limit) {
        var like = "%" + text.replace("%", "").replace("_", "\\_") + "%";
        return EngineDoor.inside(() -> Stream.concat(
                        identity
                                .createUserQuery()
                                .userFirstNameLike(like)
                                .orderByUserId()
                                .asc()
                                .listPage(0, limit)
                                .stream(),
                        usersWithId(text).stream())
                .map(this::read)
                .distinct()
                .sorted(comparing(CurrentUser::login))
                .limit(limit)
                .toList());
    }

    private List<User> usersWithId(String text) {
        return text.isEmpty()
                ? List.of()
                : identity.createUserQuery().userId(text).list();
    }

    private CurrentUser read(User user) {
        var groups = identity.createGroupQuery().groupMember(user.getId()).list().stream()
                .map(Group::getId)
                .toList();
        var townships = identity.createTenantQuery().userMember(user.getId()).list().stream()
                .map(Tenant::getId);
        return new CurrentUser(
                user.getId(),
                user.getFirstName(),
                groups.stream().flatMap(id -> Role.ofGroup(id).stream()).collect(toUnmodifiableSet()),
                groups.stream().filter(id -> Role.ofGroup(id).isEmpty()).collect(toUnmodifiableSet()),
                townships.collect(toUnmodifiableSet()));
    }

    @Override
    public boolean passwordMatches(String login, String password) {
        return EngineDoor.inside(() -> check.matches(login, password));
    }

    @Override
    public void add(NewAccount account, String password, Set<String> townships) {
        var groups = Stream.concat(account.roles().stream().map(Role::groupId), account.committees().stream());
        var user = new UserEntity(account.login());
        user.setFirstName(account.displayName());
        user.setLastName("");
        user.setPassword(password);
        tables.write(writer -> {
            writer.saveUser(user);
            groups.forEach(group -> writer.createMembership(account.login(), group));
            townships.forEach(township -> writer.createTenantUserMembership(township, account.login()));
        });
    }

    @Override
    public void changePassword(String login, String password) {
        check.change(login, password);
    }

    @Override
    public void unlock(String login) {
        tables.write(writer -> writer.unlockUser(login));
    }

    @Override
    public void keepGroups(GroupKind kind, Map<String, String> groups) {
        var known = EngineDoor.inside(
                () -> identity.createGroupQuery().list().stream().collect(toMap(Group::getId, Group::getName)));
        tables.write(writer -> groups.forEach((id, name) -> {
            if (!name.equals(known.get(id))) {
                var group = known.containsKey(id) ? writer.findGroupById(id) : writer.createNewGroup(id);
                group.setName(name);
                group.setType(kind.name());
                writer.saveGroup(group);
            }
        }));
    }

    @Override
    public void keepTownships(Map<String, String> townships) {
        var known = EngineDoor.inside(
                () -> identity.createTenantQuery().list().stream().collect(toMap(Tenant::getId, Tenant::getName)));
        var all = EngineDoor.inside(() -> peopleOfTheCounty(known.keySet()));
        tables.write(writer -> townships.forEach((id, name) -> {
            if (!name.equals(known.get(id))) {
                var tenant = known.containsKey(id) ? writer.findTenantById(id) : writer.createNewTenant(id);
                tenant.setName(name);
                writer.saveTenant(tenant);
            }
            if (!known.containsKey(id)) {
                all.forEach(login -> writer.createTenantUserMembership(id, login));
            }
        }));
    }

    /** A township that is new is theirs to see as well. */
    private List<String> peopleOfTheCounty(Set<String> tenants) {
        return tenants.stream()
                .filter(CountyCode::matches)
                .flatMap(county -> identity.createUserQuery().memberOfTenant(county).list().stream())
                .map(User::getId)
                .toList();
    }
}
