package org.zelian.registry.service.importing;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.AppointmentId;
import org.zelian.registry.contract.Ask;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.ImportId;
import org.zelian.registry.contract.Sealed;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.importing.ImportCommand.ConfirmImport;
import org.zelian.registry.contract.importing.ImportCounts;
import org.zelian.registry.contract.importing.ImportKind;
import org.zelian.registry.contract.importing.ImportPlanDigest;
import org.zelian.registry.contract.importing.Workbook;
import org.zelian.registry.contract.importing.WorkbookDigest;
import org.zelian.registry.service.commands.Actor;
import org.zelian.registry.service.commands.Commands;

import java.util.UUID;

/** Who may confirm an import may upload its plan, and nobody else. */
public final class Confirming {

    private static final String ANY = "0".repeat(64);

    private final Commands commands;

    public Confirming(Commands commands) {
        this.commands = commands;
    }

    /** The unit, or a refusal of whatever were brought to it. */
    UnitId mayBeGiven(UnitId unit, @Nullable AppointmentId appointment, Actor.Person actor) {
        UUID id = new UUID(0, 0);
        ConfirmImport any =
                new ConfirmImport(
                        ImportId.from(id),
                        unit,
                        ImportKind.UNITS,
                        new Workbook(Sealed.of(actor.name(), "-", 1), new WorkbookDigest(ANY)),
                        new ImportPlanDigest(ANY),
                        new ImportCounts(0, 0, 0, 0),
                        Basis.none());
        commands.mayBeGiven(new Ask(id, any, appointment, null, null), actor);
        return unit;
    }
}
