package org.zelian.registry.frontend.importing;

/**
 * A row of which something was refused; its further steps were left out, those before stand.
 *
 * @param row number in its sheet, from 1
 * @param step of that row, from 0
 * @param command name of the refused command, {@code unit.RegisterUnit}
 * @param message what the rule says
 */
record RefusedRowView(
        String sheet, int row, int step, String command, String rule, String message) {}
