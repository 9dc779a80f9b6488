package org.zelian.registry.frontend.input;

/** Where in a request something stands. */
public sealed interface Place {

    /** JSON pointer (RFC 6901) into the body; empty for the whole. */
    record Body(String pointer) implements Place {}

    /** A parameter of the query. */
    record Parameter(String name) implements Place {}

    record Header(String name) implements Place {}
}
