package org.fengqiao.nodes;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * Today's application is started on the database of each release that was kept, with cases at every stage. The steps of one release rest on
 * each other, in this order.
 */
@Tag("full")
class UpgradeTest {

    private final List<Upgrade> upgrades =
            KeptRelease.all().stream().map(Upgrade::new).toList();

    @AfterEach
    void stop() {
        upgrades.forEach(Upgrade::stop);
    }

    @TestFactory
    Stream<DynamicContainer> runningCasesOutliveAnUpgrade() {
        return upgrades.stream().map(each -> dynamicContainer("from " + each, each.steps()));
    }
}
