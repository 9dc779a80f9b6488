package org.zelian.registry.views;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Role;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Who recorded something, by what right, on which of the two clocks.
 *
 * @param position in the ledger
 * @param sequence in its stream, from 0; what a correction names
 * @param eventName stored name, {@code unit.renamed}
 * @param effective from which day it holds
 * @param recorded when it entered the ledger
 * @param late 补录: recorded on a later day (Asia/Shanghai) than it took effect
 * @param actor who; absent for the bootstrap and policies
 * @param policy name of the policy, or {@code bootstrap}, where no person acted
 * @param role 以何职务
 * @param unit of that appointment, as called on the effective day
 */
public record Trace(
        long position,
        long sequence,
        String eventName,
        LocalDate effective,
        Instant recorded,
        boolean late,
        @Nullable PersonName actor,
        @Nullable String policy,
        @Nullable Role role,
        @Nullable UnitName unit,
        ShownBasis basis) {}
