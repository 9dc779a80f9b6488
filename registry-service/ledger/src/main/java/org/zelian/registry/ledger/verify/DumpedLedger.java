package org.zelian.registry.ledger.verify;

import org.jspecify.annotations.Nullable;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file of raw BSON documents one after the other, the genesis first; or a folder with {@code
 * genesis.bson} and {@code ledger.bson}, as the database's own dump tool writes them.
 */
public final class DumpedLedger implements LedgerSource {
    private static final int BUFFER = 1 << 20;

    /** The server's limit on a document, with room for its own fields. */
    private static final int LONGEST = 16 * 1024 * 1024 + 16 * 1024;

    private final InputStream in;
    private long offset;

    public DumpedLedger(Path fileOrFolder) throws IOException {
        in = new BufferedInputStream(open(fileOrFolder), BUFFER);
    }

    @Override
    public byte @Nullable [] genesis() throws IOException {
        return next();
    }

    @Override
    public byte @Nullable [] next() throws IOException {
        byte[] prefix = in.readNBytes(4);
        if (prefix.length == 0) {
            return null;
        }
        int length =
                prefix.length < 4
                        ? -1
                        : ByteBuffer.wrap(prefix).order(ByteOrder.LITTLE_ENDIAN).getInt();
        if (length < 5 || length > LONGEST) {
            throw new BrokenDumpException("第 " + offset + " 字节处的文档长度不可能成立");
        }
        byte[] document = new byte[length];
        System.arraycopy(prefix, 0, document, 0, 4);
        if (in.readNBytes(document, 4, length - 4) < length - 4) {
            throw new BrokenDumpException("第 " + offset + " 字节处的文档不完整");
        }
        offset += length;
        return document;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private static InputStream open(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return Files.newInputStream(path);
        }
        InputStream genesis = Files.newInputStream(path.resolve("genesis.bson"));
        try {
            return new SequenceInputStream(
                    genesis, Files.newInputStream(path.resolve("ledger.bson")));
        } catch (IOException e) {
            genesis.close();
            throw e;
        }
    }
}
