package org.zelian.registry.frontend.importing.sheet.column;

/** How a column looks in a template. */
public enum Shape {
    TEXT(24),
    /** Digits that are no number: kept as text, so that none gets lost. */
    CODE(22),
    DAY(14),
    NUMBER(12),
    CHOICE(18);

    private final int width;

    Shape(int width) {
        this.width = width;
    }

    /** In characters. */
    public int width() {
        return width;
    }
}
