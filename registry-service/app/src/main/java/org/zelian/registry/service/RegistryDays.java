package org.zelian.registry.service;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The registry's days, Asia/Shanghai. */
public record RegistryDays(Clock clock) {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    public LocalDate today() {
        return day(clock.instant());
    }

    /** The day on which an instant falls. */
    public static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }
}
