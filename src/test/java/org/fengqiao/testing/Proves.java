package org.fengqiao.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says of a test that it proves a rule, and where that rule is encoded. {@code docs/rules.md} is made from these, and the
 * build fails when a rule has no proof or a proof names a place that is gone. A test bears it only after it was seen to
 * fail with the rule taken out.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Proves.All.class)
public @interface Proves {

    /** The rule, for example {@code R03}. */
    String value();

    /**
     * Where the rule is encoded: {@code disputeLifecycle#sub_partyRefuses} for an element of a model,
     * {@code timeLimits#onSiteMediation} for a row of a decision (its id, or the text of its first cell), or the simple
     * name of a class.
     */
    String at();

    /** Several rules, or one in several places. */
    @Target({ElementType.TYPE, ElementType.METHOD})
    @Retention(RetentionPolicy.RUNTIME)
    @interface All {
        Proves[] value();
    }
}
