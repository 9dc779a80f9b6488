package org.zelian.registry.frontend.canary;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.query.canary.QueryThatKnowsACommand;

public record FrontendThatKnowsTheQueryApp(@Nullable QueryThatKnowsACommand query) {}
