package org.fengqiao.identity;

import java.util.LinkedHashMap;
import java.util.Map;
import org.fengqiao.identity.AccountStore.GroupKind;
import org.fengqiao.organisation.Committee;
import org.fengqiao.organisation.Committees;
import org.fengqiao.organisation.CountyImported;
import org.fengqiao.organisation.Jurisdiction;
import org.fengqiao.organisation.Unit;
import org.fengqiao.organisation.UnitLevel;
import org.fengqiao.organisation.Units;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the engine's groups in line with the committees, and its tenants with the townships and the county. */
@Component
class OrganisationGroups {

    private final AccountStore store;
    private final Units units;
    private final Committees committees;
    private final Jurisdiction jurisdiction;

    OrganisationGroups(AccountStore store, Units units, Committees committees, Jurisdiction jurisdiction) {
        this.store = store;
        this.units = units;
        this.committees = committees;
        this.jurisdiction = jurisdiction;
    }

    /** A county that brings its own lists has its groups and tenants at once. */
    @EventListener
    void on(CountyImported imported) {
        if (units.count() > 0) {
            follow();
        }
    }

    @Transactional
    void follow() {
        var county = jurisdiction.county();
        store.keepTownships(townships(county));
        store.keepGroups(GroupKind.COMMITTEE, committees(county));
    }

    private Map<String, String> townships(Unit county) {
        var names = new LinkedHashMap<String, String>();
        names.put(county.code(), county.name());
        units.findByLevelOrderByCode(UnitLevel.TOWNSHIP).forEach(unit -> names.put(unit.code(), unit.name()));
        return names;
    }

    /** The county's centre is not a committee, but its tasks have candidates like a committee's. */
    private Map<String, String> committees(Unit county) {
        var names = new LinkedHashMap<String, String>();
        names.put(jurisdiction.countyCentre(), Committee.centreOf(county));
        for (Committee committee : committees.findAllByOrderByCode()) {
            names.put(committee.code(), committee.name());
        }
        return names;
    }
}
