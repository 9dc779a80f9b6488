package org.zelian.registry.contract.importing;

import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.EventName;
import org.zelian.registry.contract.ImportId;
import org.zelian.registry.contract.RegistryEvent;
import org.zelian.registry.contract.UnitId;

import java.util.List;

/** What happens to an import. Stream: the import's id. */
public sealed interface ImportEvent extends RegistryEvent {

    ImportId id();

    UnitId unit();

    @EventName("importing.confirmed")
    record ImportConfirmed(
            ImportId id,
            UnitId unit,
            ImportKind kind,
            Workbook workbook,
            ImportPlanDigest plan,
            ImportCounts counts,
            Basis basis)
            implements ImportEvent {}

    /**
     * @param done rows of the plan, in its order, that were carried out or refused
     * @param refused those refused since it was last said
     */
    @EventName("importing.advanced")
    record ImportAdvanced(ImportId id, UnitId unit, int done, List<RefusedRow> refused)
            implements ImportEvent {
        public ImportAdvanced {
            refused = List.copyOf(refused);
        }
    }

    /**
     * @param applied rows
     * @param refused rows
     */
    @EventName("importing.finished")
    record ImportFinished(ImportId id, UnitId unit, int applied, int refused)
            implements ImportEvent {}
}
