package org.fengqiao.identity;

import java.util.Optional;
import java.util.Set;
import org.fengqiao.shared.FengqiaoProperties;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The first person of a real county who can log in: a security administrator, who imports the county's lists and opens
 * everybody else's account. Made at the first start on a database without accounts. Until the handed-out password has been
 * changed, each start makes a new one, because only its start block ever shows it.
 */
@Component
@Order(FirstAdministrator.AFTER_THE_SAMPLE_COUNTY)
public class FirstAdministrator implements ApplicationRunner {

    /** The login id. */
    public static final String LOGIN = "admin";

    static final int AFTER_THE_SAMPLE_COUNTY = 200;

    private static final long ONE_NODE_AT_A_TIME = 0x46454e47;

    private final FengqiaoProperties properties;
    private final AccountStore store;
    private final PasswordDesk passwords;
    private final JdbcClient database;
    private @Nullable String password;

    FirstAdministrator(FengqiaoProperties properties, AccountStore store, PasswordDesk passwords, JdbcClient database) {
        this.properties = properties;
        this.store = store;
        this.passwords = passwords;
        this.database = database;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        database.sql("select 1 from pg_advisory_xact_lock(:lock)")
                .param("lock", ONE_NODE_AT_A_TIME)
                .query(Integer.class)
                .single();
        if (store.isEmpty() && !properties.sampleCounty()) {
            store.add(administrator(), "", Set.of());
            password = passwords.reset(LOGIN, LOGIN);
        } else if (passwords.isHandedOut(LOGIN)) {
            password = passwords.reset(LOGIN, LOGIN);
        }
    }

    private static NewAccount administrator() {
        return new NewAccount(LOGIN, "系统管理员", "", Set.of(Role.SECURITY_ADMIN), Set.of());
    }

    /** The password to show at this start, if the administrator has not yet chosen one. */
    public Optional<String> password() {
        return Optional.ofNullable(password);
    }
}
