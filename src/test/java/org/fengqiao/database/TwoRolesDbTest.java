package org.fengqiao.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.fengqiao.shared.FengqiaoProperties;
import org.fengqiao.testing.PostgresTest;
import org.fengqiao.testing.TestPostgres;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A real county does not work under the role that owns the audit trail, nor under one that was given a right too many. */
@PostgresTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class TwoRolesDbTest {

    private static final FengqiaoProperties REAL = new FengqiaoProperties("data", ".", false);
    private static final FengqiaoProperties SAMPLE = new FengqiaoProperties("data", ".", true);

    @Autowired
    private JdbcClient worker;

    @Autowired
    private Environment environment;

    @Test
    void theOwnerOfTheTablesIsRefusedAndTheWorkingRoleIsNot() {
        assertThatThrownBy(() -> start(owner(), REAL))
                .isInstanceOf(DatabaseUnusable.class)
                .hasMessageContaining("可以修改审计记录")
                .hasMessageContaining("spring.flyway.user");
        assertThatCode(() -> start(worker, REAL)).doesNotThrowAnyException();
    }

    @Test
    void theSampleCountyMayHaveOneRole() {
        assertThatCode(() -> start(owner(), SAMPLE)).doesNotThrowAnyException();
    }

    @Test
    void oneRightToChangeIsEnoughToBeRefused() {
        for (var right : new String[] {"update", "delete", "truncate"}) {
            owner().sql("grant " + right + " on audit_entry to " + TestPostgres.WORKER)
                    .update();

            assertThatThrownBy(() -> start(worker, REAL)).as(right).isInstanceOf(DatabaseUnusable.class);

            owner().sql("revoke " + right + " on audit_entry from " + TestPostgres.WORKER)
                    .update();
        }
    }

    private JdbcClient owner() {
        return TestPostgres.owner(environment);
    }

    private static void start(JdbcClient database, FengqiaoProperties county) {
        new TwoRoles(database, county).run(new DefaultApplicationArguments());
    }
}
