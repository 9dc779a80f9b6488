package org.zelian.registry.frontend.importing;

import org.zelian.registry.contract.importing.ImportKind;

/**
 * An invented workbook, to try.
 *
 * @param name by which it is opened: {@code units}
 * @param title of the file, with its ending
 * @param explanation what it shows
 */
record ImportSample(String name, ImportKind kind, String title, String explanation) {}
