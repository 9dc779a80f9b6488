package org.zelian.registry.domain.evaluation;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Refused;

import java.time.LocalDate;

/** 进场 ≤ 报告日期 ≤ the day from which it is recorded (V8; domain.md §10.2). */
public final class ReportsAreDatedAfterTheVisit {

    private ReportsAreDatedAfterTheVisit() {}

    static void check(LocalDate reportedOn, @Nullable LocalDate visited, LocalDate effective) {
        if ((visited != null && reportedOn.isBefore(visited)) || reportedOn.isAfter(effective)) {
            throw Refused.by(
                    ReportsAreDatedAfterTheVisit.class,
                    reportedOn,
                    visited == null ? "" : visited,
                    effective);
        }
    }
}
