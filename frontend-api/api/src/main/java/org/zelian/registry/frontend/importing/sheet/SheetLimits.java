package org.zelian.registry.frontend.importing.sheet;

/**
 * How much of a file is read.
 *
 * @param bytes of the file
 * @param old bytes of a file of the old format (xls), all of which stands in memory at once
 * @param unpacked bytes of its parts, all together, once unpacked
 * @param parts of the package
 * @param sheets of the workbook
 * @param rows that hold something, of all sheets
 * @param columns of a sheet
 * @param characters of all cells
 */
public record SheetLimits(
        int bytes,
        int old,
        long unpacked,
        int parts,
        int sheets,
        int rows,
        int columns,
        int characters) {

    /** What 20,000 rows need several times over, and what half a gigabyte of memory bears. */
    public static final SheetLimits STANDARD =
            new SheetLimits(20 << 20, 10 << 20, 256L << 20, 2_000, 100, 20_000, 200, 20_000_000);
}
