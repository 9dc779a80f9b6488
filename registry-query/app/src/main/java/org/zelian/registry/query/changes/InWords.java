package org.zelian.registry.query.changes;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.grading.GradedLevels;
import org.zelian.registry.contract.grading.Harm;

/** Values that are read as one, though they are made of parts. */
public final class InWords {

    private InWords() {}

    /** A harm as {@code SOCIETY/SERIOUS}, levels as {@code S3A2G3}; null for all else. */
    public static @Nullable Field of(Object value) {
        return switch (value) {
            case Harm harm -> Field.of(harm.object() + "/" + harm.degree());
            case GradedLevels levels -> Field.of(levels.notation());
            default -> null;
        };
    }
}
