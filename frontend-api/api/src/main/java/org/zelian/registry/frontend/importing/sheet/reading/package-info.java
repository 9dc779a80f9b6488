/** Bytes of any kind become a workbook, or are refused by name. */
@NullMarked
package org.zelian.registry.frontend.importing.sheet.reading;

import org.jspecify.annotations.NullMarked;
