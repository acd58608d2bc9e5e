package org.fengqiao.organisation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.fengqiao.shared.BulkWriter;
import org.fengqiao.testing.PostgresTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** A database test of organisation and roster: one context for all of them, with the sample county loaded. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@PostgresTest
@TestPropertySource(properties = "fengqiao.sample-county=true")
@Import({CountyDbTest.CountyModules.class, BulkWriter.class})
public @interface CountyDbTest {

    /** Organisation and roster with their services, which a slice leaves out. */
    @TestConfiguration
    @ComponentScan({"org.fengqiao.organisation", "org.fengqiao.roster"})
    class CountyModules {

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2026-11-24T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
        }
    }
}
