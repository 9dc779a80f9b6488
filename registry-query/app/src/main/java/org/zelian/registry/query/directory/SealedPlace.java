package org.zelian.registry.query.directory;

import org.zelian.registry.contract.Sealed;

/**
 * Where a part of an event was sealed. Its fields keep that place for good: an event that repeats
 * the part carries the same boxes along, unopened.
 *
 * @param eventName stored name of the event, without revision
 * @param pointer JSON pointer of the part in the event, {@code /draft}
 */
public record SealedPlace(String eventName, String pointer) {

    /**
     * A field of the part.
     *
     * @param path JSON pointer from the part on
     */
    public SealedField field(Sealed value, String path) {
        return new SealedField(value, eventName, pointer + path);
    }
}
