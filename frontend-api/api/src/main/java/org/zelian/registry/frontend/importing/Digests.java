package org.zelian.registry.frontend.importing;

import org.zelian.registry.contract.importing.WorkbookDigest;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names a workbook by its bytes. */
public final class Digests {

    private Digests() {}

    /** SHA-256. */
    public static WorkbookDigest of(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new WorkbookDigest(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", e);
        }
    }
}
