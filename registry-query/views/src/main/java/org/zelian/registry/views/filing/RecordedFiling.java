package org.zelian.registry.views.filing;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.FilingId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.filing.Certificate;
import org.zelian.registry.contract.filing.ExistingFiling;
import org.zelian.registry.contract.filing.FilingPhase;

import java.time.LocalDate;

/**
 * What a list is compared with: a filing, in few words.
 *
 * @param since the day its phase began
 * @param level filed or certified
 * @param existing 存量: the facts as recorded
 */
public record RecordedFiling(
        FilingId filing,
        ProtectionTargetId target,
        FilingPhase phase,
        LocalDate since,
        @Nullable SecurityProtectionLevel level,
        @Nullable Certificate certificate,
        @Nullable ExistingFiling existing) {}
