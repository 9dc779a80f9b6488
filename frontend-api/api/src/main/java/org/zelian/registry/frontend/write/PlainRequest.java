package org.zelian.registry.frontend.write;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** A body that says no more than since when and why; the path says what. */
public record PlainRequest(@Nullable LocalDate effective, @Nullable GivenBasis basis)
        implements WriteRequest {}
