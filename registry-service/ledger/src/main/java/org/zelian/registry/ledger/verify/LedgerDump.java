package org.zelian.registry.ledger.verify;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a ledger's raw documents to a file that {@link DumpedLedger} reads. */
public final class LedgerDump {
    private LedgerDump() {}

    /**
     * @return bytes written
     */
    public static long write(LedgerSource source, Path file) throws IOException {
        long written = 0;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            byte[] genesis = source.genesis();
            if (genesis != null) {
                out.write(genesis);
                written += genesis.length;
            }
            for (byte[] next = source.next(); next != null; next = source.next()) {
                out.write(next);
                written += next.length;
            }
        }
        return written;
    }
}
