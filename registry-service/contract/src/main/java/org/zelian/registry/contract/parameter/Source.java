package org.zelian.registry.contract.parameter;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Text;

/**
 * Where a rule comes from.
 *
 * @param document for example 成教办〔2015〕3号, up to 120 characters
 * @param clause for example 第六条, up to 60 characters
 * @param official false where the value is the registry's own default (内部要求)
 */
public record Source(String document, @Nullable String clause, boolean official) {

    public Source {
        document = Text.required(document, 120);
        clause = Text.optional(clause, 60);
    }
}
