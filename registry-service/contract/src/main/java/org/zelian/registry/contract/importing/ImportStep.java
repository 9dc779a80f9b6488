package org.zelian.registry.contract.importing;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.InvalidValue;
import org.zelian.registry.contract.RegistryCommand;
import org.zelian.registry.contract.Text;
import org.zelian.registry.contract.appointment.AppointmentCommand;
import org.zelian.registry.contract.filing.FilingCommand;
import org.zelian.registry.contract.grading.GradingCommand;
import org.zelian.registry.contract.person.PersonCommand;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetCommand;
import org.zelian.registry.contract.unit.UnitCommand;

import java.time.LocalDate;

/**
 * One thing that a row asks for. Its command is given under {@link ImportCommandId}.
 *
 * <p>A plan holds the steps of a row one after the other, counted from 0, and all in one wave; its
 * waves in their order. Rows of one wave may be carried out at the same time, so a row that needs
 * another is of a later wave.
 *
 * @param sheet name, as in the workbook, up to 100 characters
 * @param row number in that sheet, counted from 1
 * @param wave 0 to 99
 * @param effective the day from which it holds; absent means the day on which it is carried out
 */
public record ImportStep(
        String sheet,
        int row,
        int step,
        int wave,
        @Nullable LocalDate effective,
        RegistryCommand command) {

    public ImportStep {
        sheet = Text.required(sheet, ImportLimits.SHEET_NAME);
        within(row, 1, Integer.MAX_VALUE);
        within(step, 0, ImportLimits.STEPS - 1);
        within(wave, 0, ImportLimits.WAVES - 1);
        if (!isImported(command)) {
            throw new InvalidValue(
                    "APlanAsksForWhatIsImported", command.getClass().getSimpleName());
        }
    }

    /** Whether another step is of the same row. */
    public boolean isOfTheSameRow(ImportStep other) {
        return row == other.row && sheet.equals(other.sheet);
    }

    private static void within(int number, int least, int most) {
        if (number < least || number > most) {
            throw new InvalidValue("NumberIsWithinItsRange", least, most);
        }
    }

    private static boolean isImported(RegistryCommand command) {
        return switch (command) {
            case UnitCommand unit -> true;
            case PersonCommand person -> true;
            case AppointmentCommand appointment -> true;
            case ProtectionTargetCommand target -> true;
            case GradingCommand grading -> true;
            case FilingCommand filing -> true;
            default -> false;
        };
    }
}
