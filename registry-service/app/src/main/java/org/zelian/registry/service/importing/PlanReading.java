package org.zelian.registry.service.importing;

import org.zelian.registry.contract.InvalidValue;
import org.zelian.registry.contract.importing.ImportLimits;
import org.zelian.registry.contract.importing.ImportStep;
import org.zelian.registry.json.plan.PlanLines;
import org.zelian.registry.json.value.UnreadableValue;
import org.zelian.registry.service.personal.SealedFields;

import java.util.Iterator;
import java.util.List;

/** Reads a plan once before it is kept: what is kept can be carried out. */
final class PlanReading {

    private PlanReading() {}

    /**
     * Rows of a plan.
     *
     * @throws UnreadableValue placed {@code /<line from 0>/…}
     * @throws InvalidValue {@code APlanIsWithinItsLimit}
     */
    static int rows(byte[] plan) {
        Iterator<List<ImportStep>> rows = PlanLines.rows(plan);
        int count = 0;
        int line = 0;
        while (rows.hasNext()) {
            for (ImportStep step : rows.next()) {
                arrivesOpen(step, line++);
            }
            count++;
            if (count > ImportLimits.ROWS) {
                throw new InvalidValue("APlanIsWithinItsLimit", ImportLimits.ROWS);
            }
        }
        if (count == 0) {
            throw new InvalidValue("APlanIsWithinItsLimit", ImportLimits.ROWS);
        }
        return count;
    }

    private static void arrivesOpen(ImportStep step, int line) {
        try {
            SealedFields.arriveOpen(step.command());
        } catch (InvalidValue e) {
            throw new UnreadableValue("/" + line + "/command", e.rule(), e.arguments());
        }
    }
}
