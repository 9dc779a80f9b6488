package org.zelian.registry.service.automation;

import org.axonframework.eventhandling.EventHandler;
import org.zelian.registry.contract.catalogue.EventCatalogue;
import org.zelian.registry.ledger.format.StoredCommit;
import org.zelian.registry.ledger.format.StoredEvent;
import org.zelian.registry.ledger.read.CommitIterator;
import org.zelian.registry.ledger.read.LedgerReader;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Which events any policy answers: those that its handlers name first. */
public final class PoliciesInterest {

    private final LedgerReader reader;
    private final Set<Class<?>> answered;

    public PoliciesInterest(LedgerReader reader, Collection<Policy> policies) {
        this.reader = reader;
        this.answered =
                policies.stream()
                        .flatMap(policy -> Arrays.stream(policy.getClass().getDeclaredMethods()))
                        .filter(method -> method.isAnnotationPresent(EventHandler.class))
                        .map(Method::getParameterTypes)
                        .map(parameters -> parameters[0])
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether one of them stands in the ledger from one position to another, both included. */
    boolean liesBetween(long first, long last) {
        CommitIterator commits = reader.commitsFrom(first);
        while (commits.hasNext()) {
            StoredCommit commit = commits.next();
            if (commit.lastPosition() > last) {
                return false;
            }
            if (commit.events().stream().anyMatch(this::isAnswered)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAnswered(StoredEvent event) {
        String revision = event.revision() == null ? "1" : event.revision();
        Class<?> type = EventCatalogue.event(event.name(), revision);
        return answered.stream().anyMatch(each -> each.isAssignableFrom(type));
    }
}
