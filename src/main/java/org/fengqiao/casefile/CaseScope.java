package org.fengqiao.casefile;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fengqiao.identity.CountyCode;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.identity.Role;
import org.fengqiao.organisation.Committee;

/**
 * Which cases somebody may know of: the one rule for a single case and for lists. Within the townships that the engine's
 * tenants give, a township committee, the county's centre and supervisors see every case; whoever registers or mediates in
 * a village sees what waits there, and otherwise only what he registered or was named to mediate.
 *
 * @param townships whose cases can be seen at all; none for those who look after flows, accounts or records
 * @param everything whether all of them
 * @param login what this person registered or mediates is always seen
 * @param committees codes of the committees the person belongs to
 * @param atTheCounty whether what is at the county's tier is seen: an industry committee's mediators
 * @param asked cases of which he reads what a guest may, because an opinion was asked of him ({@link CaseGuests})
 */
public record CaseScope(
        Set<String> townships,
        boolean everything,
        String login,
        Set<String> committees,
        boolean atTheCounty,
        Set<CaseNumber> asked) {

    private static final Set<Role> OF_THE_WHOLE =
            EnumSet.of(Role.TOWNSHIP_CLERK, Role.DISPATCHER, Role.TOWNSHIP_SUPERVISOR, Role.COUNTY_SUPERVISOR);

    /** Keeps its own copies. */
    public CaseScope {
        townships = Set.copyOf(townships);
        committees = Set.copyOf(committees);
        asked = Set.copyOf(asked);
    }

    /** Of somebody whom nobody asked. */
    public CaseScope(
            Set<String> townships, boolean everything, String login, Set<String> committees, boolean atTheCounty) {
        this(townships, everything, login, committees, atTheCounty, Set.of());
    }

    CaseScope withAsked(Set<CaseNumber> cases) {
        return new CaseScope(townships, everything, login, committees, atTheCounty, cases);
    }

    /** What a person may know of. */
    public static CaseScope of(CurrentUser user) {
        var townships = user.caseTownships();
        return new CaseScope(
                townships,
                user.roles().stream().anyMatch(OF_THE_WHOLE::contains),
                user.login(),
                user.committees(),
                user.has(Role.MEDIATOR) && townships.stream().anyMatch(CountyCode::matches));
    }

    /** Whether somebody reads of a case at least what a guest may. */
    boolean opens(CaseFile file) {
        return asked.contains(file.number()) || covers(file);
    }

    /** Whether a case is among them as a whole. */
    public boolean covers(CaseFile file) {
        return townships.contains(file.township())
                && (everything
                        || login.equals(file.registeredBy())
                        || file.wasMediatedBy(login)
                        || committees.contains(Committee.codeOf(file.township()))
                        || file.tier() == Tier.VILLAGE && committees.contains(Committee.codeOf(file.village()))
                        || file.tier() == Tier.COUNTY && atTheCounty);
    }

    /** The villages whose records are the person's to read, for somebody who does not read a whole township's. */
    public Optional<Set<String>> villagesOnly() {
        var units = committees.stream()
                .flatMap(code -> Committee.unitOf(code).stream())
                .collect(Collectors.toUnmodifiableSet());
        var whole = everything || atTheCounty || units.stream().anyMatch(townships::contains);
        return whole ? Optional.empty() : Optional.of(units);
    }

    /** The same as {@link #opens} for a list. */
    Predicate condition(Root<CaseFile> file, CriteriaQuery<?> query, CriteriaBuilder builder) {
        var whole = whole(file, query, builder);
        return asked.isEmpty() ? whole : builder.or(whole, file.get("number").in(asked));
    }

    private Predicate whole(Root<CaseFile> file, CriteriaQuery<?> query, CriteriaBuilder builder) {
        var inTownships = file.get("township").in(townships);
        if (everything) {
            return inTownships;
        }
        return builder.and(
                inTownships,
                builder.or(
                        builder.equal(file.get("registeredBy"), login),
                        mediated(file, query, builder),
                        builder.concat(Committee.codeOf(""), file.<String>get("township"))
                                .in(committees),
                        builder.and(
                                builder.equal(file.get("tier"), Tier.VILLAGE),
                                builder.concat(Committee.codeOf(""), file.<String>get("village"))
                                        .in(committees)),
                        builder.and(
                                builder.equal(file.get("tier"), Tier.COUNTY),
                                atTheCounty ? builder.conjunction() : builder.disjunction())));
    }

    private Predicate mediated(Root<CaseFile> file, CriteriaQuery<?> query, CriteriaBuilder builder) {
        var named = query.subquery(Integer.class);
        var mediator = named.correlate(file).join("mediators");
        named.select(builder.literal(1)).where(builder.equal(mediator.get("login"), login));
        return builder.exists(named);
    }
}
