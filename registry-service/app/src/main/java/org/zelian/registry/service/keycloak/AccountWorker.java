package org.zelian.registry.service.keycloak;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.service.RegistryDays;
import org.zelian.registry.service.demo.DemoTime;
import org.zelian.registry.service.facts.FactsFeed;
import org.zelian.registry.service.facts.Holding;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Brings accounts to what the appointments want, one after the other; what fails is tried again.
 */
public final class AccountWorker implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(AccountWorker.class);
    private static final long EVERY_MILLIS = 250;
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final AccountBook book;
    private final AccountDirectory directory;
    private final FactsFeed feed;
    private final RegistryDays days;
    private final DemoTime demo;
    private final Clock clock = Clock.systemUTC();
    private final EndAccountsWhoseLastAppointmentEnded daily;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("accounts").daemon().factory());

    public AccountWorker(
            AccountBook book,
            AccountDirectory directory,
            FactsFeed feed,
            RegistryDays days,
            DemoTime demo) {
        this.book = book;
        this.directory = directory;
        this.feed = feed;
        this.days = days;
        this.demo = demo;
        this.daily = new EndAccountsWhoseLastAppointmentEnded(book);
    }

    public void start() {
        // work() lets nothing out that could end the schedule.
        var _ = thread.scheduleWithFixedDelay(this::work, 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** While a demo is being made its day is not today's: accounts wait for the end. */
    private void work() {
        try {
            if (!demo.isBeingMade()) {
                daily.runOncePerDay(days.today());
                Optional<AccountBook.Due> due = book.next(clock.instant());
                while (due.isPresent()) {
                    bring(due.get());
                    due = book.next(clock.instant());
                }
            }
        } catch (RuntimeException e) {
            LOG.warn("Accounts wait: {}", e.toString());
        }
    }

    /** Decides by facts that know the appointment: they are read from the same ledger. */
    private void bring(AccountBook.Due due) {
        PersonId person = due.person();
        if (!feed.reached(due.at(), PATIENCE)) {
            throw new IllegalStateException("facts lag behind");
        }
        LocalDate today = days.today();
        List<Holding> held = feed.ask(facts -> facts.appointments().of(person));
        Wanted wanted = Wanted.by(held, today);
        try {
            String username = AccountBook.username(person);
            directory.ensure(username, wanted.enabled(), wanted.secondFactor());
            if (due.scramble()) {
                directory.replacePassword(username, FirstPasswords.fresh());
            }
            book.settled(due, wanted);
        } catch (RuntimeException e) {
            LOG.warn("Account of {} failed, again later: {}", person.value(), e.toString());
            book.failed(due, e.toString(), clock.instant());
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
        thread.close();
    }
}
