package org.zelian.registry.json.sealing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;

import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/** AES-256-GCM with a random nonce; the form is nonce (12) ‖ ciphertext ‖ tag (16). */
final class AesGcm {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    /** Bytes by which a box is longer than what it holds. */
    static final int OVERHEAD = NONCE + TAG_BITS / 8;

    private static final SecureRandom RANDOM = new SecureRandom();

    private AesGcm() {}

    static byte[] seal(SecretKey key, String context, byte[] plain) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, key, nonce, context, plain);
        byte[] box = Arrays.copyOf(nonce, NONCE + sealed.length);
        System.arraycopy(sealed, 0, box, NONCE, sealed.length);
        return box;
    }

    static byte[] open(SecretKey key, String context, byte[] box) {
        if (box.length < OVERHEAD) {
            throw new IllegalStateException("A box of " + box.length + " bytes holds nothing");
        }
        byte[] nonce = Arrays.copyOf(box, NONCE);
        return run(
                Cipher.DECRYPT_MODE,
                key,
                nonce,
                context,
                Arrays.copyOfRange(box, NONCE, box.length));
    }

    private static byte[] run(int mode, SecretKey key, byte[] nonce, String context, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Not sealed by this key for " + context, e);
        }
    }
}
