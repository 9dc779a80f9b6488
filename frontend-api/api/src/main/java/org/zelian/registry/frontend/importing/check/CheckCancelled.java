package org.zelian.registry.frontend.importing.check;

/** Whoever began the check does not want it any more. */
final class CheckCancelled extends RuntimeException {

    CheckCancelled() {
        super("cancelled", null, false, false);
    }
}
