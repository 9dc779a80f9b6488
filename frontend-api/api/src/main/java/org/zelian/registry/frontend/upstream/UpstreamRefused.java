package org.zelian.registry.frontend.upstream;

import org.jspecify.annotations.Nullable;

/** One of the two applications said no, and why. */
public final class UpstreamRefused extends RuntimeException {

    private final transient Refusal refusal;
    private final @Nullable String retryAfter;

    UpstreamRefused(Refusal refusal, @Nullable String retryAfter) {
        super(refusal.status() + " " + refusal.rule(), null, false, false);
        this.refusal = refusal;
        this.retryAfter = retryAfter;
    }

    public Refusal refusal() {
        return refusal;
    }

    /** Seconds, as the application said them. */
    public @Nullable String retryAfter() {
        return retryAfter;
    }
}
