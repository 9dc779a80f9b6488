package org.zelian.registry.query.obligations;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.filing.FilingPhase;

import java.util.function.BiFunction;
import java.util.function.Predicate;

/** What is put right of a filing whose certificate is held, by 备案变更. */
final class HeldFilings {

    private HeldFilings() {}

    /**
     * @param lacking whether something is missing from what lies with the police
     * @param due from the filing, and since when there is the certificate
     */
    static @Nullable Duty changing(
            ObligedTarget target,
            Predicate<Filed> lacking,
            BiFunction<FilingCourse, Mark, Due> due) {
        FilingCourse held = target.held().orElse(null);
        Mark certified = held == null ? null : held.certified();
        Filed filed = held == null ? null : held.filed();
        if (held == null || certified == null || filed == null || !lacking.test(filed)) {
            return null;
        }
        return Duty.ofHolder(
                certified,
                due.apply(held, certified),
                "filing.change",
                held.phase() == FilingPhase.CHANGE_SUBMITTED);
    }
}
