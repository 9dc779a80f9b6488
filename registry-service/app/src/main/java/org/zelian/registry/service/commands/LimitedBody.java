package org.zelian.registry.service.commands;

import java.io.IOException;
import java.io.InputStream;

/** Reads a body that is not too long. */
public final class LimitedBody {

    private static final int MOST = 256 * 1024;

    private LimitedBody() {}

    /** The body; at most 256 KiB. */
    public static byte[] read(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(MOST + 1);
        if (bytes.length > MOST) {
            throw new BodyTooLong(MOST);
        }
        return bytes;
    }
}
