package org.zelian.registry.service.keycloak;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.Refused;
import org.zelian.registry.json.sealing.MasterKey;
import org.zelian.registry.service.keycloak.Account.State;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** What people ask of accounts: how one stands, and its first password, once. */
public final class Accounts {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    private final AccountBook book;
    private final AccountDirectory directory;
    private final MasterKey master;
    private final Clock clock;
    private final @Nullable String demoPassword;

    public Accounts(
            AccountBook book,
            AccountDirectory directory,
            MasterKey master,
            Clock clock,
            @Nullable String demoPassword) {
        this.book = book;
        this.directory = directory;
        this.master = master;
        this.clock = clock;
        this.demoPassword = demoPassword;
    }

    /** How a person's account stands, if the person was ever appointed. */
    public Optional<Account> find(PersonId person) {
        return book.find(person);
    }

    /**
     * Sets a first password and hands it over, once after the appointment and once after each
     * reset. Who asks again under the same key within minutes, the answer having been lost, gets
     * the same one: it follows from the key, and neither is kept.
     *
     * @param by who takes it, under which key
     */
    public Slip slip(PersonId person, String by) {
        String username = AccountBook.username(person);
        if (demoPassword != null) {
            return new Slip(username, demoPassword);
        }
        Account account = book.find(person).orElseThrow(AccountIsNotMade::new);
        if (account.state() == State.PENDING || account.state() == State.FAILED) {
            throw new AccountIsNotMade();
        }
        String taking = person.value() + " " + book.round(person) + " " + by;
        if (!book.takeSlip(person, master.keyedHash("slip", taking), clock.instant())) {
            throw new Refused("TheSlipIsHandedOverOnce", List.of(username));
        }
        String password = FirstPasswords.of(taking, master);
        try {
            directory.replacePassword(username, password);
        } catch (RuntimeException e) {
            book.giveSlipBack(person);
            throw new AccountsAway(e);
        }
        return new Slip(username, password);
    }

    /** The first administrator's password, if the account is made soon and it was not given yet. */
    public Optional<String> firstSlip(PersonId person) {
        book.lookAt(person, 0);
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until) {
            try {
                return Optional.of(slip(person, "bootstrap").firstPassword());
            } catch (AccountIsNotMade e) {
                LockSupport.parkNanos(PAUSE_NANOS);
            } catch (AccountsAway | Refused e) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
