package org.zelian.registry.query.directory;

import org.zelian.registry.contract.Sealed;

/**
 * A sealed field and where it was sealed; it opens for no other place.
 *
 * @param eventName stored name of the event, without revision
 * @param pointer JSON pointer of the field in the event, {@code /basis/reason}
 */
public record SealedField(Sealed value, String eventName, String pointer) {}
