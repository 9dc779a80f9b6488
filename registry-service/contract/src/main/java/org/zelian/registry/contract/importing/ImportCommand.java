package org.zelian.registry.contract.importing;

import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.ImportId;
import org.zelian.registry.contract.InvalidValue;
import org.zelian.registry.contract.RegistryCommand;
import org.zelian.registry.contract.UnitId;

import java.util.List;

/** What can be asked of an import. */
public sealed interface ImportCommand extends RegistryCommand {

    ImportId id();

    @Override
    default String stream() {
        return id().value();
    }

    /**
     * Has every row carried out, as shown on checking, on behalf of whoever says so. The id follows
     * from that of this command: {@link ImportId#from}.
     *
     * @param unit below which the workbook brings something
     * @param plan what the rows ask for; uploaded before
     */
    record ConfirmImport(
            ImportId id,
            UnitId unit,
            ImportKind kind,
            Workbook workbook,
            ImportPlanDigest plan,
            ImportCounts counts,
            Basis basis)
            implements ImportCommand {}

    /**
     * How far it has come. Asked by the registry, never by a person.
     *
     * @param done rows of the plan, in its order, that were carried out or refused
     * @param refused those refused since it was last said
     */
    record AdvanceImport(ImportId id, int done, List<RefusedRow> refused) implements ImportCommand {
        public AdvanceImport {
            refused = List.copyOf(refused);
            if (done < 1 || done > ImportLimits.ROWS) {
                throw new InvalidValue("NumberIsWithinItsRange", 1, ImportLimits.ROWS);
            }
        }
    }

    /** Every row is decided. Asked by the registry, never by a person. */
    record FinishImport(ImportId id) implements ImportCommand {}
}
