package org.zelian.registry.service.commands;

/** What this node has seen committed is not yet known to its facts; the command was not given. */
public final class FactsLagBehind extends RuntimeException {

    FactsLagBehind() {
        super("facts lag behind", null, false, false);
    }
}
