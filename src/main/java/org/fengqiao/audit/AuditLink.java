package org.fengqiao.audit;

/**
 * A link of the chain over the entries.
 *
 * @param position 1 for the first, without gaps
 * @param entry whose
 * @param hash over the entry as it is kept and over the link before
 */
record AuditLink(long position, long entry, String hash) {}
