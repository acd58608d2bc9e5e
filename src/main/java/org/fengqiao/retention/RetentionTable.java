package org.fengqiao.retention;

/** The decision {@code retentionClass}: the law names no times, the county does, and its administrator changes them. */
public interface RetentionTable {

    /** The rule for a closed file: {@link RetentionRule#FALLBACK} when no row can be used. */
    RetentionRule of(RetentionFacts facts);
}
