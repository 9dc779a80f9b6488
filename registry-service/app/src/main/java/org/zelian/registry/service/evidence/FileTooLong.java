package org.zelian.registry.service.evidence;

/** An upload above the limit. */
public final class FileTooLong extends RuntimeException {

    private static final long MEGABYTE = 1024 * 1024;

    private final long most;

    FileTooLong(long most) {
        super("more than " + most + " bytes", null, false, false);
        this.most = most;
    }

    /** What a file may have, in whole megabytes. */
    public long megabytes() {
        return most / MEGABYTE;
    }
}
