package org.zelian.registry.service.importing;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.importing.ImportStep;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** A plan in parts of up to a hundred rows, each of one wave. */
final class PlanParts implements Iterator<List<List<ImportStep>>> {

    private static final int ROWS = 100;

    private final Iterator<List<ImportStep>> rows;
    private @Nullable List<ImportStep> ahead;

    PlanParts(Iterator<List<ImportStep>> rows) {
        this.rows = rows;
    }

    @Override
    public boolean hasNext() {
        return ahead != null || rows.hasNext();
    }

    @Override
    public List<List<ImportStep>> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        List<ImportStep> first = ahead == null ? rows.next() : ahead;
        ahead = null;
        List<List<ImportStep>> part = new ArrayList<>(List.of(first));
        while (part.size() < ROWS && rows.hasNext()) {
            List<ImportStep> row = rows.next();
            if (row.getFirst().wave() != first.getFirst().wave()) {
                ahead = row;
                break;
            }
            part.add(row);
        }
        return part;
    }
}
