package org.zelian.registry.query.unit;

import org.zelian.registry.query.history.Filter;
import org.zelian.registry.query.history.Rows;
import org.zelian.registry.query.history.Snapshot;
import org.zelian.registry.query.pinyin.Pinyin;

import java.util.List;

/** Units that a text finds, for lists of what belongs to one. */
public final class UnitsByText {

    private final Rows<UnitState> units;

    public UnitsByText(Rows<UnitState> units) {
        this.units = units;
    }

    /** Ids, in or out of scope. */
    public List<String> found(String text, Snapshot at) {
        return units.keys(Filter.all().contains("text", Pinyin.searched(text)), at);
    }
}
