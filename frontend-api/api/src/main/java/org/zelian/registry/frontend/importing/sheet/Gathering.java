package org.zelian.registry.frontend.importing.sheet;

/** What of a file has been read so far, over all its sheets, held against the limits. */
public final class Gathering {

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
     */
    public SheetRows sheet(int place, String name) {
        if (place >= limits.sheets()) {
            throw new WorkbookRefused("SheetsAreWithinTheirLimit", limits.sheets());
        }
        return new SheetRows(this, place, name);
    }

    SheetLimits limits() {
        return limits;
    }

    void countRow() {
        if (++rows > limits.rows()) {
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
