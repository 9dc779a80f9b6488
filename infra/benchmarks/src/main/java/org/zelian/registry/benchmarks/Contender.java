package org.zelian.registry.benchmarks;

/** What is measured slice by slice, beside others. */
interface Contender {
    /** Does everything that is not to be timed. */
    Slice prepare() throws Exception;

    /** The timed part. */
    interface Slice {
        /** Returns how many events were dealt with. */
        long run() throws Exception;
    }
}
