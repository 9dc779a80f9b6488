package org.zelian.registry.frontend.importing.sheet;

/**
 * Several cells made one. Rows as a spreadsheet program shows them, from 1; columns from 0; the
 * last ones included.
 */
public record Merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {}
