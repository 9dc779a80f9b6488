package org.zelian.registry.json.plan;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.importing.ImportStep;
import org.zelian.registry.json.value.UnreadableValue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;

/** Reads a plan row by row, and refuses what is not in its order. */
final class PlanRows implements Iterator<List<ImportStep>> {

    private record Place(String sheet, int row) {}

    private final byte[] plan;
    private final Set<Place> seen = new HashSet<>();
    private int at;
    private int line;
    private int wave;
    private @Nullable ImportStep ahead;

    PlanRows(byte[] plan) {
        this.plan = plan.clone();
    }

    @Override
    public boolean hasNext() {
        return ahead != null || at < plan.length;
    }

    @Override
    public List<ImportStep> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        ImportStep first = ahead == null ? read() : ahead;
        ahead = null;
        inOrder(
                first.step() == 0
                        && first.wave() >= wave
                        && seen.add(new Place(first.sheet(), first.row())));
        wave = first.wave();
        List<ImportStep> row = new ArrayList<>(List.of(first));
        while (at < plan.length) {
            ImportStep next = read();
            if (!next.isOfTheSameRow(first)) {
                ahead = next;
                break;
            }
            inOrder(next.step() == row.size() && next.wave() == wave);
            row.add(next);
        }
        return List.copyOf(row);
    }

    private ImportStep read() {
        int end = at;
        while (end < plan.length && plan[end] != '\n') {
            end++;
        }
        byte[] bytes = Arrays.copyOfRange(plan, at, end);
        at = end + 1;
        try {
            return PlanLine.read(bytes);
        } catch (UnreadableValue e) {
            throw e.within("/" + line);
        } finally {
            line++;
        }
    }

    /** A row that is ahead was read already: its line is the last. */
    private void inOrder(boolean is) {
        if (!is) {
            throw new UnreadableValue("/" + (line - 1), "APlanIsInOrder", List.of());
        }
    }
}
