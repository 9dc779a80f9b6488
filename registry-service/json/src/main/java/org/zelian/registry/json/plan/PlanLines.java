package org.zelian.registry.json.plan;

import org.zelian.registry.contract.importing.ImportStep;
import org.zelian.registry.json.value.UnreadableValue;

import java.io.ByteArrayOutputStream;
import java.util.Iterator;
import java.util.List;

/**
 * The plan of an import as bytes: UTF-8, a line of JSON for each {@link ImportStep}, each line
 * ended by {@code \n}: {@code {"sheet":"单位","row":3,"step":0,"wave":0,"effective":"2026-03-01",
 * "name":"unit.RegisterUnit","command":{…}}}.
 */
public final class PlanLines {

    private PlanLines() {}

    /**
     * Writes a plan.
     *
     * @param steps those of a row one after the other, waves in their order
     */
    public static byte[] write(Iterable<ImportStep> steps) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (ImportStep step : steps) {
            lines.writeBytes(PlanLine.write(step));
            lines.write('\n');
        }
        return lines.toByteArray();
    }

    /**
     * The rows of a plan, in its order, each as its steps; read as they are asked for.
     *
     * @throws UnreadableValue on {@code next}, placed {@code /<line from 0>/…}, for what is no step
     *     ({@code CommandIsKnown}, {@code FieldIsKnown} …) or no plan ({@code APlanIsInOrder})
     */
    public static Iterator<List<ImportStep>> rows(byte[] plan) {
        return new PlanRows(plan);
    }
}
