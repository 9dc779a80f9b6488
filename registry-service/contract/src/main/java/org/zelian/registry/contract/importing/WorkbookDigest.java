package org.zelian.registry.contract.importing;

import org.zelian.registry.contract.Identifier;
import org.zelian.registry.contract.InvalidValue;

import java.util.regex.Pattern;

/** A workbook, named by the SHA-256 of its bytes: 64 hexadecimal digits. */
public record WorkbookDigest(String value) implements Identifier {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public WorkbookDigest {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValue("ImportDigestIsWellFormed", value);
        }
    }
}
