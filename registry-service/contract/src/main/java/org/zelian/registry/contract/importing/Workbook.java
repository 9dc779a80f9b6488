package org.zelian.registry.contract.importing;

import org.zelian.registry.contract.Sealed;
import org.zelian.registry.contract.Text;

/**
 * The file that was checked. It is not kept: what it says of people could not be erased in it.
 *
 * @param name of the file, up to 200 characters, sealed under the key of whoever confirms
 */
public record Workbook(Sealed name, WorkbookDigest digest) {

    public Workbook {
        String typed = name.content();
        if (typed != null) {
            Text.required(typed, ImportLimits.FILE_NAME);
        }
    }
}
