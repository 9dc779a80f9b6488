package org.zelian.registry.query.changes;

import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.RegistryEvent;

/** The basis of any event. */
final class Bases {

    private Bases() {}

    /** Events that rest on nothing of their own have none. */
    static Basis of(RegistryEvent event) {
        return event instanceof Record content
                        && Components.named("basis", content) instanceof Basis basis
                ? basis
                : Basis.none();
    }
}
