package org.fengqiao.audit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Refuses to start when files are sealed by a master key that is not there, and changes the master key when asked to. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class KeysAtStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(KeysAtStart.class);

    private final CaseKeys keys;
    private final MasterKeyProperties settings;

    KeysAtStart(CaseKeys keys, MasterKeyProperties settings) {
        this.keys = keys;
        this.settings = settings;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        var unknown = keys.unknownMasters();
        if (!unknown.isEmpty()) {
            throw MasterKeyUnusable.missing(unknown);
        }
        if (settings.isToRewrap()) {
            LOG.info("已改由最新的主密钥加密的案件密钥：{} 个；旧的主密钥可以停用。Keys wrapped anew; older master keys may go.", keys.rewrap());
        }
    }
}
