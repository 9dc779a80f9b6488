package org.zelian.registry.frontend.read;

/**
 * The query side's answer to a question, passed on as it came: the JSON of an {@code Answer<A>}.
 *
 * @param <A> what was asked for
 */
@SuppressWarnings("UnusedTypeParameter") // A speaks to readers and to the description of the API
public final class Relayed<A> {

    private final byte[] json;

    Relayed(byte[] json) {
        this.json = json;
    }

    /** The answer's bytes, UTF-8. */
    public byte[] json() {
        return json;
    }
}
