package org.zelian.registry.service.facts;

import org.zelian.registry.contract.ImportId;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.importing.ImportEvent;
import org.zelian.registry.contract.importing.ImportEvent.ImportAdvanced;
import org.zelian.registry.contract.importing.ImportEvent.ImportConfirmed;
import org.zelian.registry.contract.importing.ImportEvent.ImportFinished;
import org.zelian.registry.contract.importing.ImportPlanDigest;
import org.zelian.registry.service.storing.LedgerEntry;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which imports are under way, and which plans are still wanted. */
public final class Imports {

    private final Map<ImportId, OpenImport> open = new LinkedHashMap<>();
    private final Set<ImportPlanDigest> carriedOut = new HashSet<>();

    void apply(ImportEvent event, LedgerEntry entry) {
        switch (event) {
            case ImportConfirmed e ->
                    open.put(
                            e.id(),
                            new OpenImport(
                                    e.id(),
                                    e.plan(),
                                    0,
                                    new PersonId(entry.beside().actor()),
                                    entry.beside().appointment(),
                                    entry.id(),
                                    entry.beside().correlation()));
            case ImportAdvanced e ->
                    open.computeIfPresent(e.id(), (id, known) -> known.having(e.done()));
            case ImportFinished e -> {
                OpenImport ended = open.remove(e.id());
                if (ended != null) {
                    carriedOut.add(ended.plan());
                }
            }
        }
    }

    /** Those under way, in the order in which they were confirmed. */
    public List<OpenImport> open() {
        return List.copyOf(open.values());
    }

    /** Whether an import under way is carried out by a plan. */
    public boolean isWanted(ImportPlanDigest plan) {
        return open.values().stream().anyMatch(each -> each.plan().equals(plan));
    }

    /** Whether a plan's import has ended, and no other is under way by it. */
    public boolean isCarriedOut(ImportPlanDigest plan) {
        return carriedOut.contains(plan) && !isWanted(plan);
    }
}
