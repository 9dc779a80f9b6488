/**
 * What a spreadsheet holds, whatever program wrote it: cells as text with what they were, rows with
 * the numbers that a spreadsheet program shows. Knows nothing of HTTP and nothing of the registry.
 *
 * <p>Bytes become a {@link org.zelian.registry.frontend.importing.sheet.Workbook} in {@code
 * reading}; columns are described in {@code column}; {@code table} finds them by their headers and
 * reads each row; {@code writing} makes templates, and the same file again with what is wrong.
 */
@NullMarked
package org.zelian.registry.frontend.importing.sheet;

import org.jspecify.annotations.NullMarked;
