package org.fengqiao.identity.process;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;

/**
 * Checks a password by the engine, which counts wrong ones. Takes as long for an account that is locked or does not exist,
 * and hashes anew what is still hashed the engine's older way.
 */
@Component
class PasswordCheck {

    private final IdentityService identity;
    private final ProcessEngineConfigurationImpl engine;
    private final IdentityTables tables;
    private final Argon2Passwords hashing;

    PasswordCheck(
            IdentityService identity,
            ProcessEngineConfigurationImpl engine,
            IdentityTables tables,
            Argon2Passwords hashing) {
        this.identity = identity;
        this.engine = engine;
        this.tables = tables;
        this.hashing = hashing;
    }

    boolean matches(String login, String password) {
        var user = (UserEntity) identity.createUserQuery().userId(login).singleResult();
        if (user == null || isLocked(user)) {
            hashing.pretend(password);
            return false;
        }
        boolean right = identity.checkPassword(login, password);
        if (right && !user.getPassword().startsWith("{" + hashing.hashAlgorithmName() + "}")) {
            change(login, password);
        }
        return right;
    }

    /** In two commands: of two updates of one user in one command the engine keeps only the first. */
    void change(String login, String password) {
        tables.write(writer -> {
            var user = writer.findUserById(login);
            user.setPassword(password);
            user.encryptPassword();
        });
        tables.write(writer -> writer.unlockUser(login));
    }

    /** As the engine asks it; it answers a locked account at once. */
    private boolean isLocked(UserEntity user) {
        var until = user.getLockExpirationTime();
        return user.getAttempts() >= engine.getLoginMaxAttempts()
                || until != null && until.after(ClockUtil.getCurrentTime());
    }
}
