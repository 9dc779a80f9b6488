package org.zelian.registry.json.sealing;

/** The key of a sealed field was destroyed: nobody can read it any more. */
public final class Erased extends Exception {

    public Erased(String key) {
        super(key, null, false, false);
    }
}
