package org.zelian.registry.service.demo;

/** A live command came before the generator of a demo store had ended. */
public final class DemoIsBeingMade extends RuntimeException {

    DemoIsBeingMade() {
        super("the demo is still being made", null, false, false);
    }
}
