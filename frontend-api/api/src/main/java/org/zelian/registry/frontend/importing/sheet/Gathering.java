package org.zelian.registry.frontend.importing.sheet;

/** What of a file has been read so far, over all its sheets, held against the limits. */
public final class Gathering {

    /** Titles, headers, totals and notes are no rows that anybody counts. */
    private static final int BESIDE = 100;

    private final SheetLimits limits;
    private int rows;
    private long characters;
    private long filled;

    public Gathering(SheetLimits limits) {
        this.limits = limits;
    }

    /**
     * A sheet to be filled.
     *
     * @param place among all sheets of the file, from 0
     * @param visible of one that nobody sees only the first rows are looked at
     */
    public SheetRows sheet(int place, String name, boolean visible) {
        if (place >= limits.sheets()) {
            throw new WorkbookRefused("SheetsAreWithinTheirLimit", limits.sheets());
        }
        return new SheetRows(this, place, name, visible);
    }

    SheetLimits limits() {
        return limits;
    }

    void countRow() {
        if (++rows > limits.rows() + BESIDE) {
            throw new WorkbookRefused("RowsAreWithinTheirLimit", limits.rows());
        }
    }

    void countText(SheetCell cell) {
        characters += cell.text().length();
        if (characters > limits.characters()) {
            throw new WorkbookRefused(
                    "TextOfAllCellsIsWithinItsLimit", limits.characters() / 10_000);
        }
    }

    /** Merged cells do not overlap: together they fill no more than there is. */
    void countFilled() {
        if (++filled > (long) limits.rows() * limits.columns()) {
            throw new WorkbookRefused("WorkbooksUnpackWithinTheirLimit");
        }
    }
}
