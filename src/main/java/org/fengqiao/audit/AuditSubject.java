package org.fengqiao.audit;

/** What an entry of the audit trail can be about, and under whose key it is sealed: a case number is one. */
public interface AuditSubject {

    /** Up to 80 characters. */
    String code();
}
