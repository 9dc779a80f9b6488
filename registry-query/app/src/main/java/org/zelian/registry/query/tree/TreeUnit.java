package org.zelian.registry.query.tree;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.unit.UnitKind;
import org.zelian.registry.views.UnitName;
import org.zelian.registry.views.unit.UnitView;

/**
 * A unit in the tree.
 *
 * @param sortKey by sound
 * @param pinyin every reading of the name
 */
public record TreeUnit(
        UnitId unit,
        @Nullable UnitId superior,
        String name,
        UnitKind kind,
        UnitView.Standing standing,
        String sortKey,
        String pinyin) {

    public boolean active() {
        return standing == UnitView.Standing.ACTIVE;
    }

    public UnitName shown() {
        return new UnitName(unit, name);
    }
}
