package org.fengqiao.database;

import org.fengqiao.shared.FengqiaoProperties;
import org.springframework.boot.autoconfigure.flyway.FlywayConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/**
 * Runs the embedded server when no database is configured. The pool takes its connection details from the
 * server bean: so Spring stops the server last, after the job executor, the engine and the pool.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(WithoutConfiguredDatabase.class)
class EmbeddedDatabaseConfiguration {

    @Bean(destroyMethod = "close")
    EmbeddedServer embeddedServer(FengqiaoProperties properties) {
        return EmbeddedServer.start(DataFolder.of(properties.dataFolder()));
    }

    /** Ends before the server does, because it is made of it. */
    @Bean(destroyMethod = "close")
    ServerWatch serverWatch(EmbeddedServer server) {
        return ServerWatch.over(server);
    }

    @Bean
    FlywayConnectionDetails migrations(EmbeddedServer server) {
        return server.forMigrations();
    }
}
