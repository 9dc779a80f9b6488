package org.zelian.registry.views;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.OfficialDocument;

/** 依据, with its reason opened for those who may read it. */
public record ShownBasis(@Nullable OfficialDocument document, @Nullable String reason) {}
