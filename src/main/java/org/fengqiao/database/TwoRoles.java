package org.fengqiao.database;

import org.fengqiao.shared.FengqiaoProperties;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Refuses to work for a real county under a role that could change the audit trail. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class TwoRoles implements ApplicationRunner {

    private final JdbcClient database;
    private final FengqiaoProperties properties;

    TwoRoles(JdbcClient database, FengqiaoProperties properties) {
        this.database = database;
        this.properties = properties;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!properties.sampleCounty() && mayChangeTheTrail()) {
            throw new DatabaseUnusable(
                    "应用程序的数据库用户可以修改审计记录，真实的县不能这样启动：请另设一个运行用户（spring.datasource.username），"
                            + "建表用户写在 spring.flyway.user。",
                    "The application's database user could change the audit trail: name a user of its own in"
                            + " spring.datasource.username, and the owner of the tables in spring.flyway.user.");
        }
    }

    private boolean mayChangeTheTrail() {
        return database.sql("select has_table_privilege('audit_entry', 'UPDATE, DELETE, TRUNCATE')")
                .query(Boolean.class)
                .single();
    }
}
