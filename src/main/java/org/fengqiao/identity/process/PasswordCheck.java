package org.fengqiao.identity.process;

import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.fengqiao.identity.AtTheDoor;
import org.fengqiao.identity.AtTheDoor.Happening;
import org.springframework.context.ApplicationEventPublisher;
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
    private final ApplicationEventPublisher events;

    PasswordCheck(
            IdentityService identity,
            ProcessEngineConfigurationImpl engine,
            IdentityTables tables,
            Argon2Passwords hashing,
            ApplicationEventPublisher events) {
        this.events = events;
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
        if (!right && user.getAttempts() + 1 >= engine.getLoginMaxAttempts()) {
            events.publishEvent(new AtTheDoor(Happening.LOCKED_OUT, Optional.of(login), AtTheDoor.LOGIN));
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
