package org.fengqiao.identity;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fengqiao.identity.AtTheDoor.Happening;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enrols authenticators and checks their codes, and the recovery codes that stand in for them. */
@Service
@Transactional
public class SecondFactorDesk {

    private static final Logger LOG = LoggerFactory.getLogger(SecondFactorDesk.class);
    private static final int RECOVERY_CODES = 10;

    private final SecondFactors factors;
    private final RecoveryCodes recovery;
    private final FactorSecrets secrets;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SecondFactorDesk(
            SecondFactors factors,
            RecoveryCodes recovery,
            FactorSecrets secrets,
            Clock clock,
            ApplicationEventPublisher events) {
        this.factors = factors;
        this.recovery = recovery;
        this.secrets = secrets;
        this.clock = clock;
        this.events = events;
    }

    /** How many recovery codes are left. */
    @Transactional(readOnly = true)
    public long recoveryCodesLeft(String login) {
        return recovery.countByLoginAndUsedAtIsNull(login);
    }

    /**
     * Enrols the authenticator that shows this code of the secret, and answers ten recovery codes, which are shown once;
     * nothing when the code is wrong or the person has an authenticator already.
     */
    public Optional<List<String>> enrol(String login, byte[] sealedSecret, String code) {
        var now = clock.instant();
        var step = secrets.step(login, sealedSecret, code, now, 0);
        if (step.isEmpty() || factors.existsById(login)) {
            return Optional.empty();
        }
        factors.save(new SecondFactor(login, sealedSecret, now, step.getAsLong()));
        var codes = newCodes(login);
        events.publishEvent(new AccountChanged(login));
        LOG.info("{} 启用了第二因素。A second factor was enrolled.", login);
        return Optional.of(codes);
    }

    /** Ten new recovery codes for whoever shows a code; the old ones are void. Nothing when the code is wrong. */
    public Optional<List<String>> renewRecoveryCodes(String login, String code) {
        if (!check(login, code)) {
            return Optional.empty();
        }
        recovery.voidAll(login, clock.instant());
        LOG.info("{} 换了新的恢复码。New recovery codes were made.", login);
        return Optional.of(newCodes(login));
    }

    private List<String> newCodes(String login) {
        var codes = Stream.generate(PasswordMaker::make).limit(RECOVERY_CODES).toList();
        codes.forEach(each -> recovery.save(new RecoveryCode(login, TokenText.hash(each))));
        return codes;
    }

    /** Whether this is a code of the person's authenticator, or an unused recovery code. A wrong one is counted. */
    public boolean check(String login, String code) {
        var now = clock.instant();
        var factor = factors.findByLogin(login).filter(each -> !each.isLocked(now));
        if (factor.isEmpty()) {
            return false;
        }
        boolean right = takes(factor.get(), login, code) || usesRecovery(login, code);
        if (right) {
            factor.get().right();
        } else {
            factor.get().wrong(now);
            LOG.warn("第二因素被拒绝：{}。A second factor was refused.", login);
            events.publishEvent(new AtTheDoor(Happening.LOGIN_FAILED, Optional.of(login), "second-factor"));
        }
        return right;
    }

    private boolean takes(SecondFactor factor, String login, String code) {
        return factor.takes(secret -> secrets.step(login, secret, code, clock.instant(), factor.lastStep()));
    }

    private boolean usesRecovery(String login, String code) {
        var found = recovery.findByCodeHashAndLogin(TokenText.hash(code), login).filter(RecoveryCode::isUnused);
        found.ifPresent(each -> {
            each.use(clock.instant());
            LOG.info("{} 使用了一个恢复码。A recovery code was used.", login);
        });
        return found.isPresent();
    }

    /** Forgets wrong codes. */
    public void unlock(String login) {
        factors.findByLogin(login).ifPresent(SecondFactor::right);
    }

    /** Takes the person's authenticator and recovery codes away; answers whether there was one. */
    public boolean remove(String login) {
        boolean removed = factors.remove(login) > 0;
        events.publishEvent(new AccountChanged(login));
        return removed;
    }

    @EventListener
    void on(AccountClosed closed) {
        factors.remove(closed.login());
    }
}
