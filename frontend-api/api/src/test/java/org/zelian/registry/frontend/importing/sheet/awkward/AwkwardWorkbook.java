package org.zelian.registry.frontend.importing.sheet.awkward;

import java.util.List;

/** A file that somebody sends. */
public final class AwkwardWorkbook {

    private final String name;
    private final String file;
    private final byte[] bytes;
    private final List<String> outcome;

    private AwkwardWorkbook(String name, String file, byte[] bytes, List<String> outcome) {
        this.name = name;
        this.file = file;
        this.bytes = bytes;
        this.outcome = outcome;
    }

    static AwkwardWorkbook of(String name, String file, byte[] bytes, String... outcome) {
        return new AwkwardWorkbook(name, file, bytes, List.of(outcome));
    }

    /** The same with other bytes. */
    public AwkwardWorkbook changedTo(byte[] others) {
        return new AwkwardWorkbook(name, file, others, outcome);
    }

    /** What the sender calls it. */
    public String file() {
        return file;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** What {@link Outcome} has to say, line by line. */
    public List<String> outcome() {
        return outcome;
    }

    /** What is awkward about it. */
    @Override
    public String toString() {
        return name;
    }
}
