package org.zelian.registry.service;

import com.mongodb.client.MongoDatabase;

import org.zelian.registry.contract.RegistryEvent;
import org.zelian.registry.contract.importing.ImportEvent.ImportAdvanced;
import org.zelian.registry.contract.importing.ImportEvent.ImportFinished;
import org.zelian.registry.contract.unit.UnitEvent.UnitRegistered;
import org.zelian.registry.json.RegistryJson;
import org.zelian.registry.ledger.format.StoredCommit;
import org.zelian.registry.ledger.format.StoredEvent;
import org.zelian.registry.ledger.read.LedgerReader;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What a ledger says of the one import in it.
 *
 * @param schools registered by it, once for each entry that says so
 * @param commits ids of all commits, in order
 */
record ImportedSchools(
        List<String> schools,
        List<ImportAdvanced> advanced,
        List<ImportFinished> finished,
        List<UUID> commits) {

    /** From the first entry to the last. */
    static ImportedSchools in(MongoDatabase ledger) {
        List<StoredCommit> commits = new ArrayList<>();
        new LedgerReader(ledger).commitsFrom(0).forEachRemaining(commits::add);
        List<RegistryEvent> events =
                commits.stream()
                        .flatMap(commit -> commit.events().stream())
                        .map(ImportedSchools::read)
                        .toList();
        return new ImportedSchools(
                events(events, UnitRegistered.class).stream()
                        .map(UnitRegistered::name)
                        .filter(name -> name.startsWith("示例第"))
                        .toList(),
                events(events, ImportAdvanced.class),
                events(events, ImportFinished.class),
                commits.stream().map(StoredCommit::id).toList());
    }

    private static <E extends RegistryEvent> List<E> events(
            List<RegistryEvent> events, Class<E> type) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static RegistryEvent read(StoredEvent event) {
        return RegistryJson.plain().readEvent(event.name(), "1", event.payload());
    }
}
