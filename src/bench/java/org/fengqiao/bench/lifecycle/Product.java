package org.fengqiao.bench.lifecycle;

import java.nio.file.Path;
import org.fengqiao.testing.TestKeys;

/** How the product is started on a database of the benchmark's server. */
final class Product {

    private Product() {}

    /** Its options, with the sample county and without its cases. */
    static String[] options(String database) {
        return new String[] {
            "--server.port=0",
            "--server.address=127.0.0.1",
            "--spring.datasource.url=" + database,
            "--spring.datasource.username=" + BenchServer.WORKER,
            "--spring.datasource.password=none",
            "--spring.flyway.user=" + BenchServer.OWNER,
            "--spring.flyway.password=none",
            "--spring.datasource.hikari.maximum-pool-size=" + BenchServer.POOL,
            "--fengqiao.master-keys=" + TestKeys.MASTER,
            "--fengqiao.data-dir="
                    + Path.of("target", "bench", "data", database.substring(database.lastIndexOf('/') + 1))
                            .toAbsolutePath(),
            "--fengqiao.sample-county=true",
            "--fengqiao.sample-cases=false"
        };
    }
}
