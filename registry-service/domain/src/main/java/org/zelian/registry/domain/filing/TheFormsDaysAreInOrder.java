package org.zelian.registry.domain.filing;

import org.zelian.registry.contract.Refused;
import org.zelian.registry.contract.filing.GradingSheet;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

/** 定级 ≤ 专家评审 ≤ 主管部门审核 ≤ 提交, and the form is filled in before it is submitted (V8). */
public final class TheFormsDaysAreInOrder {

    private TheFormsDaysAreInOrder() {}

    static void check(GradingSheet sheet, ApprovedGrading grading, LocalDate submitted) {
        Stream.of(grading.reviewedOn(), grading.approvedOn(), submitted)
                .filter(Objects::nonNull)
                .forEach(day -> inOrder(sheet.gradedOn(), day));
        inOrder(sheet.gradedOn(), sheet.filledOn());
        inOrder(sheet.filledOn(), submitted);
        if (grading.approvedOn() != null) {
            inOrder(grading.approvedOn(), submitted);
        }
    }

    private static void inOrder(LocalDate earlier, LocalDate later) {
        if (later.isBefore(earlier)) {
            throw Refused.by(TheFormsDaysAreInOrder.class, later, earlier);
        }
    }
}
