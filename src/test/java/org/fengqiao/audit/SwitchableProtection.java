package org.fengqiao.audit;

import org.fengqiao.identity.CurrentUsers;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** For the benchmark only: sealing and audit that can be turned off. */
@TestConfiguration
public class SwitchableProtection {

    @Bean
    @Primary
    SwitchableKeyRing switchableKeyRing(CaseKeys keys, KeysAtHand atHand) {
        return new SwitchableKeyRing(keys, atHand);
    }

    @Bean
    @Primary
    SwitchableTrail switchableTrail(AuditEntries entries, KeyRing keys, CurrentUsers users) {
        return new SwitchableTrail(entries, keys, users);
    }
}
