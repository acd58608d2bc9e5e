package org.fengqiao.identity.process;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.fengqiao.identity.AccountStore;
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
    private final EngineMemberships memberships;
    private final EngineGroups groups;

    EngineAccounts(
            IdentityService identity,
            IdentityTables tables,
            PasswordCheck check,
            EngineMemberships memberships,
            EngineGroups groups) {
        this.groups = groups;
        this.memberships = memberships;
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
    public List<CurrentUser> search(String text, Optional<String> township, int limit) {
        var like = "%" + text.replace("%", "").replace("_", "\\_") + "%";
        var named = identity.createUserQuery().userFirstNameLike(like);
        township.ifPresent(named::memberOfTenant);
        return EngineDoor.inside(
                () -> Stream.concat(named.orderByUserId().asc().list().stream(), usersWithId(text).stream())
                        .map(this::read)
                        .distinct()
                        .filter(found -> township.isEmpty() || found.townships().equals(Set.of(township.get())))
                        .sorted(comparing(CurrentUser::login))
                        .limit(limit)
                        .toList());
    }

    @Override
    public List<CurrentUser> holding(Role role) {
        return inGroup(role.groupId());
    }

    @Override
    public List<CurrentUser> inCommittee(String code) {
        return inGroup(code);
    }

    private List<CurrentUser> inGroup(String group) {
        var members = identity.createUserQuery().memberOfGroup(group).orderByUserId();
        return EngineDoor.inside(
                () -> members.asc().list().stream().map(this::read).toList());
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
    public void move(NewAccount place, Set<String> townships) {
        EngineDoor.inside(() -> memberships.move(place, townships));
    }

    @Override
    public void close(String login) {
        EngineDoor.inside(() -> memberships.takeAllAway(login));
        check.change(login, UUID.randomUUID() + "-" + UUID.randomUUID());
    }

    @Override
    public void unlock(String login) {
        tables.write(writer -> writer.unlockUser(login));
    }

    @Override
    public void keepGroups(GroupKind kind, Map<String, String> wanted) {
        groups.keepGroups(kind, wanted);
    }

    @Override
    public void keepTownships(Map<String, String> townships) {
        groups.keepTownships(townships);
    }
}
