package org.zelian.registry.service.evidence;

import org.zelian.registry.contract.EvidenceDigest;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Set;

import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import javax.crypto.spec.IvParameterSpec;

/**
 * An upload until it is stored: in a file that has lost its name as soon as it was opened, under a
 * key that this process forgets. However the process ends, nothing readable is left.
 */
final class Spool implements AutoCloseable {

    private static final int BLOCK = 16;
    private static final int BUFFER = 64 * 1024;

    private final FileChannel channel;
    private final SecretKey key;
    private final EvidenceDigest digest;
    private final long size;

    private Spool(FileChannel channel, SecretKey key, EvidenceDigest digest, long size) {
        this.channel = channel;
        this.key = key;
        this.digest = digest;
        this.size = size;
    }

    /**
     * Takes all that comes in.
     *
     * @param most bytes
     * @throws FileTooLong if there are more
     */
    static Spool of(InputStream in, long most) throws IOException {
        FileChannel channel = nameless();
        try {
            SecretKey key = KeyGenerator.getInstance("AES").generateKey();
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, key, 0);
            byte[] buffer = new byte[BUFFER];
            long size = 0;
            for (int n = in.readNBytes(buffer, 0, BUFFER);
                    n > 0;
                    n = in.readNBytes(buffer, 0, BUFFER)) {
                size += n;
                if (size > most) {
                    throw new FileTooLong(most);
                }
                digest.update(buffer, 0, n);
                write(channel, ByteBuffer.wrap(cipher.update(buffer, 0, n)));
            }
            String name = HexFormat.of().formatHex(digest.digest());
            return new Spool(channel, key, new EvidenceDigest(name), size);
        } catch (GeneralSecurityException e) {
            channel.close();
            throw new IllegalStateException("AES and SHA-256 are part of every Java platform", e);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static FileChannel nameless() throws IOException {
        Path file = Files.createTempFile("zelian-upload-", ".sealed");
        return FileChannel.open(
                file,
                Set.of(
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.DELETE_ON_CLOSE));
    }

    private static void write(FileChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /** The key is used for nothing else, so the counter may begin at 0. */
    private static Cipher cipher(int mode, SecretKey key, long block)
            throws GeneralSecurityException {
        byte[] counter = ByteBuffer.allocate(BLOCK).putLong(BLOCK - Long.BYTES, block).array();
        Cipher cipher = Cipher.getInstance("AES/CTR/NoPadding");
        cipher.init(mode, key, new IvParameterSpec(counter));
        return cipher;
    }

    /** SHA-256 of what came in. */
    EvidenceDigest digest() {
        return digest;
    }

    long size() {
        return size;
    }

    /**
     * Some of the bytes.
     *
     * @throws IndexOutOfBoundsException if the file does not have them all
     */
    byte[] at(long from, int length) throws IOException {
        Objects.checkFromIndexSize(from, length, size);
        int before = (int) (from % BLOCK);
        ByteBuffer sealed = ByteBuffer.allocate(before + length);
        while (sealed.hasRemaining()) {
            if (channel.read(sealed, from - before + sealed.position()) < 0) {
                throw new EOFException("the upload's own file is shorter than it was");
            }
        }
        try {
            byte[] plain = cipher(Cipher.DECRYPT_MODE, key, from / BLOCK).doFinal(sealed.array());
            return Arrays.copyOfRange(plain, before, plain.length);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES is part of every Java platform", e);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
