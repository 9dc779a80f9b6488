package org.zelian.registry.frontend.importing.sheet;

/** Columns by their letters: A is 0, Z is 25, AA is 26. */
public final class Letters {

    private Letters() {}

    /** The letters of a column, counted from 0. */
    public static String of(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.append((char) ('A' + (rest - 1) % 26));
        }
        return letters.reverse().toString();
    }

    /** The column, from 0, in which a cell as {@code AB12} stands; -1 where it names none. */
    public static int column(String cell) {
        int column = 0;
        for (int i = 0; i < cell.length() && i < 4; i++) {
            char c = Character.toUpperCase(cell.charAt(i));
            if (c < 'A' || c > 'Z') {
                break;
            }
            column = column * 26 + c - 'A' + 1;
        }
        return column - 1;
    }
}
