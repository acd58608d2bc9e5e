package org.fengqiao.audit;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at start, instead of a stack trace, what is wrong with the master key. */
class MasterKeyAnalyzer extends AbstractFailureAnalyzer<MasterKeyUnusable> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, MasterKeyUnusable cause) {
        return new FailureAnalysis(cause.getMessage(), "提供主密钥后重新启动。Give the master key and start again.", cause);
    }
}
