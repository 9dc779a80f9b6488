package org.zelian.registry.json.sealing;

import java.security.NoSuchAlgorithmException;

import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * A person's key, as it is stored: nonce ‖ wrapped key ‖ tag, 12 + 32 + 16 bytes, bound to its
 * owner.
 */
public final class WrappedKey {

    private final String owner;
    private final byte[] bytes;

    /** A stored key; {@code owner} is {@code person-…}. */
    public WrappedKey(String owner, byte[] bytes) {
        this.owner = owner;
        this.bytes = bytes.clone();
    }

    public String owner() {
        return owner;
    }

    /** A copy. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** A fresh random key for somebody. */
    public static WrappedKey fresh(String owner, MasterKey master) {
        try {
            KeyGenerator generator = KeyGenerator.getInstance("AES");
            generator.init(256);
            byte[] key = generator.generateKey().getEncoded();
            return new WrappedKey(owner, AesGcm.seal(master.secret(), owner, key));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("AES is part of every Java platform", e);
        }
    }

    /** The key itself. */
    public SecretKey unwrap(MasterKey master) {
        return new SecretKeySpec(AesGcm.open(master.secret(), owner, bytes), "AES");
    }
}
