package org.fengqiao.identity.process;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** New passwords are hashed our way; the engine's password manager goes on to know its own older hashes. */
@Component
class PasswordHashing extends AbstractProcessEnginePlugin {

    private final Argon2Passwords hashing;

    PasswordHashing(Argon2Passwords hashing) {
        this.hashing = hashing;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setPasswordEncryptor(hashing);
    }
}
