package org.fengqiao.testing;

import java.nio.file.Path;
import org.fengqiao.FengqiaoApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives a test context a database of its own on the shared {@link TestPostgres}. */
public class FreshDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** Where the contexts of this JVM rehearse: what another test JVM has there is none of theirs. */
    public static final Path REHEARSALS = TestJvm.folder("rehearsals");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        fixTheTimeZone();
        TestPropertyValues.of(
                        "spring.datasource.url=" + TestPostgres.newDatabase(),
                        "fengqiao.master-keys=" + TestKeys.MASTER,
                        "spring.datasource.username=" + TestPostgres.WORKER,
                        "spring.flyway.user=" + TestPostgres.USER,
                        "fengqiao.rehearsal.folder=" + REHEARSALS,
                        "spring.datasource.hikari.maximum-pool-size=8",
                        "spring.datasource.hikari.minimum-idle=1")
                .applyTo(context);
    }

    /** The application class sets the zone when it is initialised; a connection opened before would keep another one. */
    private static void fixTheTimeZone() {
        try {
            Class.forName(FengqiaoApplication.class.getName());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
