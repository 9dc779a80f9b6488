package org.zelian.registry.contract;

/** An identifier that is stored and sent as the plain text of its value. */
public interface Identifier {

    /** The identifier as text, for example {@code unit-7K3M9QXA}. */
    String value();
}
