package org.zelian.registry.frontend.importing.sheet.xlsx;

import org.zelian.registry.frontend.importing.sheet.WorkbookRefused;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A part on its way out of the package, counted: small files that unpack to gigabytes end here, and
 * so does a single text or tag of millions of characters, which a parser would hold at once.
 */
final class Unpacked extends FilterInputStream {

    /** Below this nothing is asked of the ratio. */
    private static final long SMALL = 1 << 20;

    /** Real sheets unpack to 5 to 40 times their size. */
    private static final long RATIO = 200;

    /** A cell's 32,767 characters, each written as a reference. */
    private static final int LONGEST = 1 << 19;

    private final long packed;
    private final long limit;
    private final AtomicLong all;
    private long here;
    private int sinceOpening;
    private int sinceClosing;

    Unpacked(InputStream in, long packed, long limit, AtomicLong all) {
        super(in);
        this.packed = packed;
        this.limit = limit;
        this.all = all;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        if (read > 0) {
            count(read);
            for (int i = from; i < from + read; i++) {
                sinceOpening = bytes[i] == '<' ? 0 : sinceOpening + 1;
                sinceClosing = bytes[i] == '>' ? 0 : sinceClosing + 1;
                if (Math.max(sinceOpening, sinceClosing) > LONGEST) {
                    throw new WorkbookRefused("WorkbooksUnpackWithinTheirLimit");
                }
            }
        }
        return read;
    }

    private void count(int read) {
        here += read;
        if (all.addAndGet(read) > limit || (here > SMALL && here > packed * RATIO)) {
            throw new WorkbookRefused("WorkbooksUnpackWithinTheirLimit");
        }
    }
}
