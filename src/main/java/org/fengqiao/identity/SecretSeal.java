package org.fengqiao.identity;

/** Seals secrets before they are stored: a copy of the database alone does not open them. */
public interface SecretSeal {

    /** Seals a secret; it opens in the same context only. */
    byte[] seal(byte[] plain, String context);

    /** Opens what was sealed in this context. */
    byte[] open(byte[] sealed, String context);
}
