package org.zelian.registry.frontend.importing.check;

import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.importing.ImportKind;

/**
 * A file that came in to be checked.
 *
 * @param unit below which, itself included, it brings something
 * @param name as the sender calls it, up to 200 characters
 */
record SentWorkbook(UnitId unit, ImportKind kind, String name, Bytes bytes) {}
