package org.fengqiao.audit;

import org.fengqiao.shared.FengqiaoProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

/** What a test of the database without services needs to seal and open. */
@TestConfiguration(proxyBeanMethods = false)
@EnableConfigurationProperties({MasterKeyProperties.class, FengqiaoProperties.class})
@Import({
    Sealing.class,
    CaseKeys.class,
    KeysAtHand.class,
    KeyRing.class,
    KeyedHash.class,
    SearchHash.class,
    SealPartiesMigration.class,
    SealSessionsMigration.class,
    SealLedgerMigration.class,
    SealOtherTextsMigration.class
})
public class SealingInTests {}
