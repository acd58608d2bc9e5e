package org.fengqiao.audit;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the master key comes from, {@code fengqiao.*}.
 *
 * @param masterKeys {@code fengqiao.master-keys}: keys of 32 bytes in Base64, the newest first, with commas between them
 * @param masterKeyFile {@code fengqiao.master-key-file}: a file that holds them instead
 * @param rewrapKeys {@code fengqiao.rewrap-keys}: wrap every key of a case by the newest master key at this start
 */
@ConfigurationProperties("fengqiao")
record MasterKeyProperties(
        @DefaultValue("") String masterKeys,
        @DefaultValue("") String masterKeyFile,
        @DefaultValue("false") String rewrapKeys) {

    /** Also by the bare {@code --fengqiao.rewrap-keys}, whose value is empty. */
    boolean isToRewrap() {
        return !rewrapKeys.equalsIgnoreCase("false");
    }

    /** The keys never show. */
    @Override
    public String toString() {
        return "MasterKeyProperties";
    }
}
