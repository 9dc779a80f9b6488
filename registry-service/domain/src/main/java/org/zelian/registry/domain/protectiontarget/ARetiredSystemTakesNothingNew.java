package org.zelian.registry.domain.protectiontarget;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Refused;

import java.time.LocalDate;

/** 退役 ends a system's life: nothing new is said or begun of it, what was said is put right. */
public final class ARetiredSystemTakesNothingNew {

    private ARetiredSystemTakesNothingNew() {}

    /**
     * @param retired the day from which it is retired; absent where it is not
     */
    public static void check(@Nullable LocalDate retired) {
        if (retired != null) {
            throw Refused.by(ARetiredSystemTakesNothingNew.class, retired);
        }
    }

    /** What is of a day before it was retired may still be entered. */
    public static void check(@Nullable LocalDate retired, LocalDate effective) {
        check(retired == null || effective.isBefore(retired) ? null : retired);
    }
}
