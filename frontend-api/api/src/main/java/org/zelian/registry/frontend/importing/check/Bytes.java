package org.zelian.registry.frontend.importing.check;

/** Bytes that nobody changes any more. */
final class Bytes {

    private final byte[] value;

    Bytes(byte[] value) {
        this.value = value;
    }

    /** Not a copy: a workbook may be large. */
    byte[] value() {
        return value;
    }
}
