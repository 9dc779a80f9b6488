package org.zelian.registry.frontend.write;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.OfficialDocument;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.frontend.input.Limit;

/** 依据, as typed: the paper, the reason in words, or both. */
public record GivenBasis(@Nullable OfficialDocument document, @Limit(500) @Nullable String reason) {

    /** The reason is sealed under the key of whoever wrote it. */
    Basis writtenBy(PersonId actor) {
        return new Basis(document, Typed.sealed(actor, reason, 500));
    }
}
