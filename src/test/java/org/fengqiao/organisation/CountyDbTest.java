package org.fengqiao.organisation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.fengqiao.shared.BulkWriter;
import org.fengqiao.testing.PostgresTest;
import org.springframework.boot.test.context.TestConfiguration;
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
    class CountyModules {}
}
