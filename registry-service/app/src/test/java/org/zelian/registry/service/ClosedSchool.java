package org.zelian.registry.service;

import com.mongodb.client.MongoDatabase;

import org.zelian.registry.contract.AppointmentId;
import org.zelian.registry.contract.RegistryEvent;
import org.zelian.registry.contract.appointment.AppointmentEvent.AppointmentEnded;
import org.zelian.registry.contract.appointment.AppointmentEvent.AppointmentMade;
import org.zelian.registry.contract.policy.PolicyEvent.PolicyRefused;
import org.zelian.registry.contract.unit.UnitEvent.UnitClosed;
import org.zelian.registry.json.RegistryJson;
import org.zelian.registry.ledger.format.StoredCommit;
import org.zelian.registry.ledger.format.StoredEvent;
import org.zelian.registry.ledger.read.LedgerReader;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * What a ledger says of the one school that was closed in it.
 *
 * @param closed position of its closing
 * @param held appointments in it
 * @param ended appointments that ended, once for each entry that says so
 * @param refusals commands of policies that were refused
 * @param commits ids of all commits, in order
 * @param head position of the last entry
 */
record ClosedSchool(
        long closed,
        List<AppointmentId> held,
        List<AppointmentId> ended,
        List<PolicyRefused> refusals,
        List<UUID> commits,
        long head) {

    private record Entry(long position, RegistryEvent event) {}

    /** From the first entry to the last. */
    static ClosedSchool in(MongoDatabase ledger) {
        List<StoredCommit> commits = new ArrayList<>();
        new LedgerReader(ledger).commitsFrom(0).forEachRemaining(commits::add);
        List<Entry> entries =
                commits.stream().flatMap(c -> c.events().stream()).map(ClosedSchool::read).toList();
        Entry closing =
                entries.stream()
                        .filter(entry -> entry.event() instanceof UnitClosed)
                        .findFirst()
                        .orElseThrow();
        UnitClosed closed = (UnitClosed) closing.event();
        return new ClosedSchool(
                closing.position(),
                events(entries, AppointmentMade.class).stream()
                        .filter(made -> made.unit().equals(closed.unit()))
                        .map(AppointmentMade::appointment)
                        .toList(),
                events(entries, AppointmentEnded.class).stream()
                        .map(AppointmentEnded::appointment)
                        .toList(),
                events(entries, PolicyRefused.class),
                commits.stream().map(StoredCommit::id).toList(),
                entries.getLast().position());
    }

    private static <E extends RegistryEvent> List<E> events(List<Entry> entries, Class<E> type) {
        return entries.stream().map(Entry::event).filter(type::isInstance).map(type::cast).toList();
    }

    private static Entry read(StoredEvent event) {
        String revision = Objects.requireNonNull(event.revision());
        return new Entry(
                event.position(),
                RegistryJson.plain().readEvent(event.name(), revision, event.payload()));
    }
}
