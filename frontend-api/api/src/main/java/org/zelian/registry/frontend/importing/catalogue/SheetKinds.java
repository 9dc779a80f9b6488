package org.zelian.registry.frontend.importing.catalogue;

import org.springframework.stereotype.Component;
import org.zelian.registry.contract.importing.ImportKind;
import org.zelian.registry.frontend.importing.kind.AppointmentSheets;
import org.zelian.registry.frontend.importing.kind.PersonSheets;
import org.zelian.registry.frontend.importing.kind.SheetKind;
import org.zelian.registry.frontend.importing.kind.UnitSheets;
import org.zelian.registry.frontend.importing.kind.filing.ExistingFilingsSheet;
import org.zelian.registry.frontend.importing.kind.grading.ExistingGradingsSheet;
import org.zelian.registry.frontend.importing.kind.protectiontarget.TargetsSheet;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Every kind of workbook that can be imported. */
@Component
public final class SheetKinds {

    private static final List<SheetKind> ALL =
            List.of(
                    new UnitSheets(),
                    new PersonSheets(),
                    new AppointmentSheets(),
                    new TargetsSheet(),
                    new ExistingGradingsSheet(),
                    new ExistingFilingsSheet());

    private final Map<ImportKind, SheetKind> kinds = new EnumMap<>(ImportKind.class);

    SheetKinds() {
        ALL.forEach(kind -> kinds.put(kind.kind(), kind));
    }

    /** In the order in which they are imported one after another. */
    public List<SheetKind> all() {
        return List.copyOf(kinds.values());
    }

    /** The kind by its name. */
    public SheetKind of(ImportKind kind) {
        SheetKind found = kinds.get(kind);
        if (found == null) {
            throw new IllegalArgumentException(kind + " has no sheet");
        }
        return found;
    }
}
