package org.zelian.registry.domain;

import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.RegistryEvent;
import org.zelian.registry.contract.Role;

import java.time.LocalDate;

/**
 * The circumstances under which a command is decided.
 *
 * @param actor {@code person-…}, {@code bootstrap} or {@code policy:<WhenXThenY>}
 * @param role under which a person acts
 * @param today the registry's day, Asia/Shanghai
 * @param effective the day from which the act holds
 * @param expectedVersion entries of the stream that the actor has seen; absent means any
 */
public record Act(
        String actor,
        @Nullable Role role,
        LocalDate today,
        LocalDate effective,
        @Nullable Long expectedVersion) {

    /** Metadata key of the effective day; {@code evolve} reads it from there. */
    public static final String EFFECTIVE = "effective";

    /** Metadata key of who acted; for rules on who may follow whom. */
    public static final String ACTOR = "actor";

    /** Whether a person acts, and neither the bootstrap nor a policy. */
    public boolean byAPerson() {
        return actor.startsWith("person-");
    }

    /** Refuses what lies ahead, and late entries (补录) without a reason. */
    public void isAboutThePast(Basis basis) {
        FactsAreNotRecordedAhead.check(this);
        mayLieAhead(basis);
    }

    /** What lies ahead may be said, on a paper that is there; late entries (补录) give a reason. */
    public void mayLieAhead(Basis basis) {
        PapersAreNotIssuedAhead.check(this, basis);
        LateEntriesGiveAReason.check(this, basis);
    }

    /** Puts an entry right, from a day that has come, with the reason why it was wrong. */
    public void isACorrection(Basis basis) {
        FactsAreNotRecordedAhead.check(this);
        isACorrectionThatMayLieAhead(basis);
    }

    /** Puts an entry right that may itself lie ahead, with the reason why it was wrong. */
    public void isACorrectionThatMayLieAhead(Basis basis) {
        PapersAreNotIssuedAhead.check(this, basis);
        CorrectionsGiveAReason.check(basis);
    }

    /**
     * Refuses to go on where the actor has seen another state of the stream.
     *
     * @param last sequence number of the stream's last entry; null or negative for a new stream
     * @throws ConflictingAggregateVersionException in Axon's counting: versions less one
     */
    public void hasSeen(String stream, @Nullable Long last) {
        long actual = last == null ? -1 : last;
        if (expectedVersion != null && expectedVersion - 1 != actual) {
            throw new ConflictingAggregateVersionException(stream, expectedVersion - 1, actual);
        }
    }

    /** Records the event in the stream of the aggregate at hand, from the effective day on. */
    public void record(RegistryEvent event) {
        AggregateLifecycle.apply(event, MetaData.with(EFFECTIVE, effective).and(ACTOR, actor));
    }
}
