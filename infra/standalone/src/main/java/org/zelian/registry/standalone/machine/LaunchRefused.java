package org.zelian.registry.standalone.machine;

import org.jspecify.annotations.Nullable;

/**
 * Something needed is missing or in the way; the message is a Chinese sentence that says what to
 * do.
 */
public final class LaunchRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public LaunchRefused(String sentence) {
        super(sentence);
    }

    public LaunchRefused(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
