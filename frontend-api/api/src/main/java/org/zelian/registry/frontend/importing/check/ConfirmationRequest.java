package org.zelian.registry.frontend.importing.check;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.frontend.write.GivenBasis;
import org.zelian.registry.frontend.write.WriteRequest;

import java.time.LocalDate;

/** Each row says itself from which day it holds. */
record ConfirmationRequest(@Nullable GivenBasis basis) implements WriteRequest {

    @Override
    public @Nullable LocalDate effective() {
        return null;
    }
}
