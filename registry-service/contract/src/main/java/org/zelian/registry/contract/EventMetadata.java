package org.zelian.registry.contract;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * Who did it, by what right, and from which day it holds: ids, dates and digests only.
 *
 * @param actor {@code person-…}, {@code bootstrap} or {@code policy:<WhenXThenY>}
 * @param appointment under which a person acted
 * @param role of that appointment
 * @param unit of that appointment
 * @param authority ledger position up to which authority was known; -1 on an empty ledger
 * @param facts ledger position up to which the other facts were known
 * @param effective the day from which the fact holds, Asia/Shanghai
 * @param correlation id of the command that began the chain of acts
 * @param cause id of the event that a policy answered, or by which an import was confirmed
 * @param digest HMAC-SHA-256 (hex) of the command's name, body and day, as received; keyed, so that
 *     nobody can guess from it, even after an erasure, what personal data it was made of
 * @param evidence SHA-256 (hex) of each file that goes with it
 */
public record EventMetadata(
        String actor,
        @Nullable AppointmentId appointment,
        @Nullable Role role,
        @Nullable UnitId unit,
        long authority,
        long facts,
        LocalDate effective,
        String correlation,
        @Nullable String cause,
        String digest,
        List<String> evidence) {

    public EventMetadata {
        evidence = List.copyOf(evidence);
    }
}
