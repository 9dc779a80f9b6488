package org.zelian.registry.service.keycloak;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.appointment.AppointmentEvent;
import org.zelian.registry.contract.appointment.AppointmentEvent.AccountReset;
import org.zelian.registry.json.RegistryJson;
import org.zelian.registry.ledger.format.StoredCommit;
import org.zelian.registry.ledger.read.LedgerReader;
import org.zelian.registry.ledger.read.LedgerTail;
import org.zelian.registry.service.storing.LedgerEntry;

import java.util.List;

/** Notes, from the ledger, whose accounts are to be looked at. Reading twice does no harm. */
public final class AccountsFollowAppointments implements AutoCloseable {

    private final LedgerReader reader;
    private final AccountBook book;
    private final RegistryJson json = RegistryJson.plain();
    private @Nullable LedgerTail tail;

    public AccountsFollowAppointments(LedgerReader reader, AccountBook book) {
        this.reader = reader;
        this.book = book;
    }

    public void start() {
        tail = LedgerTail.start("accounts", reader, book.position(), this::note);
    }

    private void note(List<StoredCommit> commits) {
        for (StoredCommit commit : commits) {
            commit.events().stream().map(event -> LedgerEntry.of(event, json)).forEach(this::note);
        }
        book.reached(commits.getLast().lastPosition());
    }

    private void note(LedgerEntry entry) {
        if (entry.event() instanceof AppointmentEvent event) {
            book.lookAt(event.person(), entry.position());
            if (event instanceof AccountReset) {
                book.reset(event.person(), entry.position());
            }
        }
    }

    @Override
    public void close() {
        LedgerTail following = tail;
        if (following != null) {
            following.close();
        }
    }
}
