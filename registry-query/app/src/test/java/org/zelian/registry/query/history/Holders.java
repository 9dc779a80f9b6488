package org.zelian.registry.query.history;

import org.zelian.registry.contract.UnitId;

import java.util.List;

record Holders(UnitId unit, String name, List<String> held) {

    Holders {
        held = List.copyOf(held);
    }
}
