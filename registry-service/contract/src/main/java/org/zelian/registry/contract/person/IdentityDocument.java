package org.zelian.registry.contract.person;

import org.zelian.registry.contract.Sealed;

/**
 * A document that tells one person from another.
 *
 * @param kind which document
 * @param number sealed; compared by a keyed hash only
 */
public record IdentityDocument(Kind kind, Sealed number) {

    /** 证件类型. */
    public enum Kind {
        /** 居民身份证 */
        RESIDENT_IDENTITY_CARD,
        /** 护照 */
        PASSPORT,
        /** 其他 */
        OTHER
    }
}
