package org.zelian.registry.service;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The registry's days, Asia/Shanghai. */
public record RegistryDays(Clock clock) {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }
}
