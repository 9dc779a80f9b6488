package org.zelian.registry.views.unit;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.unit.UnitKind;

/**
 * A node of the unit tree, as a flat list in tree order.
 *
 * @param superior absent for the topmost unit the asker may see
 * @param pinyin every reading, full and initials, separated by spaces, for filtering as one types
 * @param targets protection targets of the unit itself
 */
public record UnitNode(
        UnitId unit,
        @Nullable UnitId superior,
        String name,
        UnitKind kind,
        UnitView.Standing standing,
        String pinyin,
        long targets) {}
