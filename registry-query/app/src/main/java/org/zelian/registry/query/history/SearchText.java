package org.zelian.registry.query.history;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** The one form in which text is searched: half-width, lower case, one line per part. */
public final class SearchText {

    private SearchText() {}

    /** What a row can be found by, for {@link View#index}; absent parts are left out. */
    public static String of(@Nullable String... parts) {
        return Arrays.stream(parts)
                .filter(Objects::nonNull)
                .map(part -> Text.normalise(part).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("\n"));
    }
}
