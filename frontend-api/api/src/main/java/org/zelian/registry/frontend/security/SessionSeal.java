package org.zelian.registry.frontend.security;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.security.crypto.encrypt.AesGcmBytesEncryptor;
import org.springframework.security.crypto.encrypt.BytesEncryptor;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HashMap;

import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals what a session holds (AES-256-GCM). The key follows from the client's secret, so that the
 * edge, which the world talks to, never holds the key that opens personal data.
 */
final class SessionSeal {

    private static final Logger LOG = LoggerFactory.getLogger(SessionSeal.class);
    private static final String MAC = "HmacSHA256";
    private static final String PURPOSE = "zelian-session-v1";

    private final SerializingConverter serializing = new SerializingConverter();
    private final DeserializingConverter deserializing = new DeserializingConverter();
    private final BytesEncryptor box;

    SessionSeal(String secret) {
        this.box = AesGcmBytesEncryptor.withSecretKey(key(secret)).build();
    }

    byte[] sealed(Object attributes) {
        return box.encrypt(serializing.convert(attributes));
    }

    /**
     * What was sealed by another key, or by another version of the program, is an empty session.
     */
    Object opened(byte[] sealed) {
        try {
            return deserializing.convert(box.decrypt(sealed));
        } catch (RuntimeException e) {
            LOG.info("A session cannot be read any more, and begins anew: {}", e.getMessage());
            return new HashMap<String, Object>();
        }
    }

    private static SecretKey key(String secret) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), MAC));
            return new SecretKeySpec(mac.doFinal(PURPOSE.getBytes(StandardCharsets.UTF_8)), "AES");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is part of every Java platform", e);
        }
    }
}
