package org.zelian.registry.service;

import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.ImportId;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.RegistryCommand;
import org.zelian.registry.contract.Sealed;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.importing.ImportCommand.ConfirmImport;
import org.zelian.registry.contract.importing.ImportCommandId;
import org.zelian.registry.contract.importing.ImportCounts;
import org.zelian.registry.contract.importing.ImportKind;
import org.zelian.registry.contract.importing.ImportPlanDigest;
import org.zelian.registry.contract.importing.ImportPlanReceipt;
import org.zelian.registry.contract.importing.ImportStep;
import org.zelian.registry.contract.importing.Workbook;
import org.zelian.registry.contract.importing.WorkbookDigest;
import org.zelian.registry.contract.unit.UnitKind;
import org.zelian.registry.json.RegistryJson;
import org.zelian.registry.json.plan.PlanLines;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * An import of units, as the edge asks for one.
 *
 * @param command id of the confirming command
 */
record ImportedUnits(UUID command, ImportId id, List<ImportStep> steps) {

    static final String SHEET = "单位";

    static ImportedUnits none() {
        UUID command = UUID.randomUUID();
        return new ImportedUnits(command, ImportId.from(command), new ArrayList<>());
    }

    /** Schools below a unit, in one wave. */
    static ImportedUnits schools(int number, UnitId superior) {
        ImportedUnits units = none();
        for (int row = 2; row < number + 2; row++) {
            units.school(row, 0, superior);
        }
        return units;
    }

    /** The unit that a row registers. */
    UnitId unit(int row) {
        return UnitId.from(ImportCommandId.of(id, SHEET, row, 0));
    }

    ImportedUnits school(int row, int wave, UnitId superior) {
        return step(
                row,
                0,
                wave,
                City.registration(
                        unit(row), "示例第" + row + "小学", UnitKind.PRIMARY_SCHOOL, superior));
    }

    ImportedUnits step(int row, int step, int wave, RegistryCommand asked) {
        steps.add(new ImportStep(SHEET, row, step, wave, null, asked));
        return this;
    }

    byte[] plan() {
        return PlanLines.write(steps);
    }

    int rows() {
        return (int) steps.stream().map(ImportStep::row).distinct().count();
    }

    ConfirmImport confirming(PersonId actor, UnitId unit, ImportPlanDigest plan) {
        return new ConfirmImport(
                id,
                unit,
                ImportKind.UNITS,
                new Workbook(
                        Sealed.of(actor.value(), "单位表WORKBOOK.xlsx", 200),
                        new WorkbookDigest("c".repeat(64))),
                plan,
                new ImportCounts(rows(), 0, 0, 0),
                Basis.none());
    }

    ImportPlanReceipt uploaded(Client client, PersonId actor, UnitId unit) {
        Client.Answer answer = client.plan(actor, unit, plan());
        if (answer.status() != 200) {
            throw new AssertionError(answer.status() + " " + answer.body());
        }
        return RegistryJson.plain()
                .read(ImportPlanReceipt.class, answer.body().getBytes(StandardCharsets.UTF_8));
    }

    /** Uploaded and confirmed. */
    ImportedUnits confirmed(Client client, PersonId actor, UnitId unit) {
        ImportPlanDigest plan = uploaded(client, actor, unit).plan();
        client.send(actor, command, confirming(actor, unit, plan), Map.of()).done();
        return this;
    }
}
