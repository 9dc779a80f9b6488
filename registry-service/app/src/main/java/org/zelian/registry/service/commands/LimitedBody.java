package org.zelian.registry.service.commands;

import java.io.IOException;
import java.io.InputStream;

/** Reads a body that is not too long. */
public final class LimitedBody {

    private static final int MOST = 256 * 1024;

    private LimitedBody() {}

    /** The body; at most 256 KiB. */
    public static byte[] read(InputStream body) throws IOException {
        return read(body, MOST);
    }

    /**
     * The body.
     *
     * @param most bytes
     */
    public static byte[] read(InputStream body, int most) throws IOException {
        byte[] bytes = body.readNBytes(most + 1);
        if (bytes.length > most) {
            throw new BodyTooLong(most);
        }
        return bytes;
    }
}
