package org.zelian.registry.contract.importing;

import org.zelian.registry.contract.Text;

import java.util.List;

/**
 * A row of which something was refused; its further steps were left out, those before stand.
 *
 * @param sheet name, as in the workbook
 * @param row number in that sheet, counted from 1
 * @param step of that row, counted from 0
 * @param command name of the refused command, {@code unit.RegisterUnit}
 * @param rule that refused
 * @param arguments what the rule's sentence mentions: never personal data
 */
public record RefusedRow(
        String sheet, int row, int step, String command, String rule, List<String> arguments) {

    public RefusedRow {
        sheet = Text.required(sheet, ImportLimits.SHEET_NAME);
        arguments = List.copyOf(arguments);
    }
}
