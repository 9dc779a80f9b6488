package org.zelian.registry.contract.importing;

import org.zelian.registry.contract.ImportId;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * The id of a command that an import gives: the same whenever it is given, so that a redo finds its
 * own commit. First 16 bytes of SHA-256 of what it is for, a line each, UTF-8, as a UUID of version
 * 8.
 */
public final class ImportCommandId {

    private ImportCommandId() {}

    /**
     * Of a row's command: {@code import \n sheet \n row \n step}.
     *
     * @param sheet name, as in the workbook
     * @param row number in that sheet, counted from 1
     * @param step of that row, counted from 0
     */
    public static UUID of(ImportId id, String sheet, int row, int step) {
        return hashed(id.value(), sheet, "" + row, "" + step);
    }

    /** Of what is said of its progress: {@code import \n done}, or {@code import \n finished}. */
    public static UUID ofProgress(ImportId id, String said) {
        return hashed(id.value(), said);
    }

    private static UUID hashed(String... lines) {
        String said = String.join("\n", lines);
        ByteBuffer digest = ByteBuffer.wrap(sha256(said.getBytes(StandardCharsets.UTF_8)));
        long high = digest.getLong();
        long low = digest.getLong();
        return new UUID(
                (high & 0xFFFF_FFFF_FFFF_0FFFL) | 0x8000L,
                (low & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", e);
        }
    }
}
