package org.zelian.registry.service.automation;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * The id of a policy's command: the same whenever the policy answers the same event, so that a redo
 * finds its own commit. First 16 bytes of SHA-256(str(policy) ‖ str(event) ‖ str(subject) ‖ u32
 * ordinal) as a UUID of version 8; str is u32 length ‖ UTF-8.
 */
final class PolicyCommandId {

    private PolicyCommandId() {}

    static UUID of(String policy, String event, String subject, int ordinal) {
        ByteBuffer digest = ByteBuffer.wrap(sha256(bytes(policy, event, subject, ordinal)));
        long high = digest.getLong();
        long low = digest.getLong();
        return new UUID(
                (high & 0xFFFF_FFFF_FFFF_0FFFL) | 0x8000L,
                (low & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L);
    }

    private static byte[] bytes(String policy, String event, String subject, int ordinal) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            for (String text : new String[] {policy, event, subject}) {
                byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
                out.writeInt(utf8.length);
                out.write(utf8);
            }
            out.writeInt(ordinal);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", e);
        }
    }
}
