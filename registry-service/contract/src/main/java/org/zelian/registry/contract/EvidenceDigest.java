package org.zelian.registry.contract;

import java.util.regex.Pattern;

/** A file that goes with an act, named by the SHA-256 of its plain bytes: 64 hexadecimal digits. */
public record EvidenceDigest(String value) implements Identifier {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public EvidenceDigest {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValue("EvidenceDigestIsWellFormed", value);
        }
    }
}
