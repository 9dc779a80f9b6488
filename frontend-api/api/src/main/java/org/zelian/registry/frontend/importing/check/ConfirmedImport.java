package org.zelian.registry.frontend.importing.check;

import org.zelian.registry.contract.ImportId;

/**
 * An import that goes on from now on.
 *
 * @param position in the ledger, that views must have reached to show it
 */
public record ConfirmedImport(ImportId imported, long position) {}
