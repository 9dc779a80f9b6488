package org.zelian.registry.domain.person;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.domain.unit.UnitStanding;

/**
 * What a decision about a person needs to know.
 *
 * @param unit the unit that the command names; absent if it names none, or none that exists
 * @param identityHash keyed hash of the number of the identity document in the command
 * @param heldIdentityHash keyed hash that the person's record holds already, by its reservation
 * @param same the record named as going on; absent if the command names none, or none that exists
 */
public record PersonFacts(
        @Nullable UnitStanding unit,
        @Nullable String identityHash,
        @Nullable String heldIdentityHash,
        @Nullable PersonStanding same) {}
