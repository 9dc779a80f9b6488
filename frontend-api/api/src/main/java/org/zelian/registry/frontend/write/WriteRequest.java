package org.zelian.registry.frontend.write;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** What every body of a write may say beside its own matter. */
public interface WriteRequest {

    /** The day from which it holds; absent means today, Asia/Shanghai. */
    @Nullable LocalDate effective();

    /** Why it may be recorded. */
    @Nullable GivenBasis basis();
}
