package org.zelian.registry.json.sealing;

import javax.crypto.SecretKey;

/**
 * A piece of a file, as it is stored: nonce ‖ ciphertext ‖ tag. It is bound to its file, its place
 * and to whether it is the last, so that no piece can be changed, moved, exchanged or left out.
 */
public final class SealedChunk {

    /** Plain bytes of a piece; the last may be shorter. */
    public static final int PLAIN = 255 * 1024;

    /** Stored bytes of a whole piece. */
    public static final int STORED = PLAIN + AesGcm.OVERHEAD;

    private SealedChunk() {}

    /** Pieces of a file of some size. */
    public static int count(long size) {
        return Math.toIntExact((size + PLAIN - 1) / PLAIN);
    }

    /** Bytes that a file of some size takes when stored. */
    public static long stored(long size) {
        return size + (long) AesGcm.OVERHEAD * count(size);
    }

    /**
     * Seals a piece.
     *
     * @param key name of the file's key
     * @param number of the piece, from 0
     */
    public static byte[] seal(
            SecretKey secret, String key, int number, boolean last, byte[] plain) {
        return AesGcm.seal(secret, context(key, number, last), plain);
    }

    /**
     * Opens a piece sealed for the same place.
     *
     * @throws IllegalStateException if it was not, or was changed
     */
    public static byte[] open(
            SecretKey secret, String key, int number, boolean last, byte[] stored) {
        return AesGcm.open(secret, context(key, number, last), stored);
    }

    private static String context(String key, int number, boolean last) {
        return key + "\ncontent\n" + number + (last ? "\nlast" : "\nmore");
    }
}
