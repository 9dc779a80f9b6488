package org.zelian.registry.json.sealing;

/** Opens a stored field. */
@FunctionalInterface
public interface Opener {

    /**
     * @return what was typed
     * @throws Erased if the key is gone
     */
    String open(String key, String eventName, String field, String box) throws Erased;
}
