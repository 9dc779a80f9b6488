package org.zelian.registry.frontend.importing.kind.protectiontarget;

import static org.zelian.registry.frontend.importing.kind.protectiontarget.TargetColumns.DESCRIPTION;
import static org.zelian.registry.frontend.importing.kind.protectiontarget.TargetColumns.TYPES;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.protectiontarget.Business;
import org.zelian.registry.frontend.importing.kind.Merging;

/** 承载业务, of a row. */
final class BusinessPart {

    private BusinessPart() {}

    static @Nullable Business of(Merging row, @Nullable Business known) {
        Ticked<Business.Type> types =
                row.needed(
                        TYPES,
                        known == null ? null : new Ticked<>(known.types(), known.otherType()));
        String description = row.needed(DESCRIPTION, known == null ? null : known.description());
        return types == null || description == null
                ? null
                : row.made(TYPES, () -> new Business(types.boxes(), types.words(), description));
    }
}
