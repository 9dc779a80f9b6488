package org.zelian.registry.contract.importing;

/** How much an import may bring. */
public final class ImportLimits {

    /** Rows of a plan. */
    public static final int ROWS = 20_000;

    /** Steps of a row. */
    public static final int STEPS = 20;

    /** Waves, one after another. */
    public static final int WAVES = 100;

    /** Bytes of a plan. */
    public static final int BYTES = 32 * 1024 * 1024;

    /** Characters of a sheet's name. */
    public static final int SHEET_NAME = 100;

    /** Characters of a workbook's file name. */
    public static final int FILE_NAME = 200;

    private ImportLimits() {}
}
