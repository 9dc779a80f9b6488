package org.zelian.registry.ledger.format;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256, which every Java platform has. */
public final class Sha256 {
    /** Looking an algorithm up costs as much as hashing one event. */
    private static final ThreadLocal<MessageDigest> OWN = ThreadLocal.withInitial(Sha256::digest);

    private Sha256() {}

    /** A digest to keep. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public static byte[] of(byte[] bytes) {
        return own().digest(bytes);
    }

    /** The thread's digest, to be used up before anything else on the thread asks for one. */
    static MessageDigest own() {
        return OWN.get();
    }
}
