package org.zelian.registry.service.canary;

import org.springframework.context.annotation.Configuration;
import org.zelian.registry.views.Moment;

@Configuration
record ServiceThatKnowsTheViews(Moment moment) {}
