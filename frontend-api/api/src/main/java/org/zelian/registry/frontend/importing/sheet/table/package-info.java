/** An import's columns, found in a workbook by their headers, and its rows, read by them. */
@NullMarked
package org.zelian.registry.frontend.importing.sheet.table;

import org.jspecify.annotations.NullMarked;
