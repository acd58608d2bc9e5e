package org.fengqiao.organisation;

import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills an empty database with the sample county, all of it or nothing, where the settings ask for it. */
@Component
@ConditionalOnProperty(name = "fengqiao.sample-county", havingValue = "true")
@Order(SampleOrganisationLoader.ORDER)
class SampleOrganisationLoader implements ApplicationRunner {

    /** After the import, which leaves nothing to fill, and before everything that works on the county's people. */
    static final int ORDER = 100;

    private static final Logger LOG = LoggerFactory.getLogger(SampleOrganisationLoader.class);

    private final Units units;
    private final OrganisationTables tables;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    SampleOrganisationLoader(
            Units units, OrganisationTables tables, ApplicationEventPublisher events, TransactionTemplate transaction) {
        this.units = units;
        this.tables = tables;
        this.events = events;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        transaction.executeWithoutResult(status -> load());
    }

    void load() {
        if (units.count() > 0) {
            return;
        }
        var sample = SampleOrganisation.units();
        var committees = SampleOrganisation.committees(sample);
        tables.putUnits(sample, Set.of());
        tables.putCommittees(committees, Set.of());
        events.publishEvent(new SampleOrganisationLoaded(committees));
        LOG.info("示例县已载入：{} 个单位，{} 个调委会。Sample county loaded.", sample.size(), committees.size());
    }
}
