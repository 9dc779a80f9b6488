package org.zelian.registry.json.sealing;

/** Seals what somebody typed, before it is stored. */
@FunctionalInterface
public interface Sealer {

    /**
     * @param key whose key seals it, {@code person-…}
     * @param eventName stored name of the event, without revision
     * @param field JSON pointer of the field, {@code /basis/reason}
     * @return the box: base 64 of nonce, ciphertext and tag
     */
    String seal(String key, String eventName, String field, String content);
}
