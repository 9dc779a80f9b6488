package org.zelian.registry.standalone.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Secrets of one data folder: each made once, at random, in a file that only its owner reads. */
public record Secrets(Path folder) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int KEY_BYTES = 32;
    private static final int KEY_FILE_BYTES = 300;

    public static Secrets in(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        return new Secrets(folder);
    }

    /** File of 32 random bytes. */
    public Path masterKey() throws IOException {
        return madeOnce("master.key", random(KEY_BYTES));
    }

    /** File by which the members of a replica set know each other. */
    public Path mongodKeyFile() throws IOException {
        return madeOnce("mongod.keyfile", Base64.getEncoder().encode(random(KEY_FILE_BYTES)));
    }

    /** File that holds a password of 64 hexadecimal digits, without a line end. */
    public Path passwordFile(String name) throws IOException {
        byte[] hex =
                HexFormat.of().formatHex(random(KEY_BYTES)).getBytes(StandardCharsets.US_ASCII);
        return madeOnce(name + ".password", hex);
    }

    public String password(String name) throws IOException {
        return Files.readString(passwordFile(name));
    }

    /** Tasks ask at the same time; other launchers are kept out by the folder's lock. */
    private Path madeOnce(String name, byte[] content) throws IOException {
        synchronized (RANDOM) {
            return made(name, content);
        }
    }

    private Path made(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        if (!Files.exists(file)) {
            Path fresh =
                    Files.createTempFile(
                            folder,
                            name,
                            ".new",
                            PosixFilePermissions.asFileAttribute(
                                    PosixFilePermissions.fromString("rw-------")));
            Files.write(fresh, content);
            Files.move(fresh, file);
        }
        return file;
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
