package org.zelian.registry.frontend.importing.kind.protectiontarget;

import static org.zelian.registry.frontend.importing.kind.protectiontarget.TargetColumns.BUILD;
import static org.zelian.registry.frontend.importing.kind.protectiontarget.TargetColumns.COMMISSIONED;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.protectiontarget.BuildKind;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetCommand.RegisterTarget;
import org.zelian.registry.frontend.importing.kind.Merging;
import org.zelian.registry.frontend.importing.sheet.Fault;
import org.zelian.registry.frontend.importing.sheet.table.Row;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A system that is not registered yet. A list is of what there is: an existing one, unless it says
 * otherwise.
 */
record NewTarget(BuildKind build, @Nullable LocalDate commissionedOn, Described described) {

    static @Nullable NewTarget of(Row row, LocalDate today, List<Fault> faults) {
        BuildKind said = row.value(BUILD);
        BuildKind build = said == null ? BuildKind.EXISTING : said;
        LocalDate commissioned = commissioned(row, build, today, faults);
        Described described = Described.of(row, faults, null);
        return described == null ? null : new NewTarget(build, commissioned, described);
    }

    private static @Nullable LocalDate commissioned(
            Row row, BuildKind build, LocalDate today, List<Fault> faults) {
        Merging merging = new Merging(row, faults);
        LocalDate day =
                build == BuildKind.EXISTING
                        ? merging.needed(COMMISSIONED, null)
                        : row.value(COMMISSIONED);
        if (day != null && (build == BuildKind.NEW || day.isAfter(today))) {
            merging.wrong(COMMISSIONED, "CommissioningIsKnown", today);
        }
        return day;
    }

    RegisterTarget registration(UUID command, UnitId operator, String name, Basis basis) {
        return new RegisterTarget(
                ProtectionTargetId.from(command),
                operator,
                name,
                described.kind(),
                build,
                commissionedOn,
                false,
                described.business(),
                described.service(),
                described.deployment(),
                described.architecture(),
                basis);
    }
}
