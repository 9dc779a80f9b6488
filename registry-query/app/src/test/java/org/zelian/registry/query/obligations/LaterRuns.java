package org.zelian.registry.query.obligations;

import static org.zelian.registry.contract.SecurityProtectionLevel.L2;
import static org.zelian.registry.contract.SecurityProtectionLevel.L3;
import static org.zelian.registry.query.obligations.Reports.CONFORMING;
import static org.zelian.registry.query.obligations.Reports.EVALUATION;
import static org.zelian.registry.query.obligations.Reports.NEXT_EVALUATION;
import static org.zelian.registry.query.obligations.Reports.ORDER;
import static org.zelian.registry.query.obligations.Reports.confirmed;
import static org.zelian.registry.query.obligations.Reports.report;
import static org.zelian.registry.query.obligations.Story.FILING;
import static org.zelian.registry.query.obligations.Story.GRADING;
import static org.zelian.registry.query.obligations.Story.NONE;
import static org.zelian.registry.query.obligations.Story.SCHOOL;
import static org.zelian.registry.query.obligations.Story.TARGET;

import org.zelian.registry.contract.evaluation.Conclusion;
import org.zelian.registry.contract.filing.FilingEvent.FilingChanged;
import org.zelian.registry.contract.filing.FormEdition;
import org.zelian.registry.contract.inspection.InspectionKind;
import org.zelian.registry.contract.protectiontarget.MajorChange;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetMajorlyChanged;
import org.zelian.registry.contract.rectification.Origin;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationReportFiled;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** One story for each rule about what comes after the filing, and about orders and units. */
final class LaterRuns {

    static final TargetMajorlyChanged CHANGE =
            new TargetMajorlyChanged(
                    TARGET,
                    new MajorChange(Set.of(MajorChange.Kind.ARCHITECTURE), "示例迁移", null),
                    NONE);
    private static final Consumer<Story> IN_USE_AT_L3 = story -> story.inUse("2026-03-10", L3);

    private LaterRuns() {}

    static List<Run> all() {
        return List.of(
                new Run(
                        "F13",
                        "2026-03-10",
                        "2027-03-10",
                        "2027-03-20",
                        IN_USE_AT_L3,
                        story ->
                                confirmed(
                                        story,
                                        EVALUATION,
                                        "2027-03-20",
                                        report("2027-03-15", L3, CONFORMING))),
                new Run(
                        "F14",
                        "2026-03-10",
                        "2028-03-10",
                        "2028-03-20",
                        story -> story.inUse("2026-03-10", L2),
                        story ->
                                confirmed(
                                        story,
                                        EVALUATION,
                                        "2028-03-20",
                                        report("2028-03-15", L2, CONFORMING))),
                new Run(
                        "F15",
                        "2026-05-08",
                        Run.NEVER,
                        "2026-11-02",
                        IN_USE_AT_L3.andThen(
                                story ->
                                        confirmed(
                                                story,
                                                EVALUATION,
                                                "2026-05-08",
                                                report(
                                                        "2026-05-06",
                                                        L3,
                                                        Reports.result(
                                                                Conclusion.NONCONFORMING, 3, 1)))),
                        story ->
                                confirmed(
                                        story,
                                        NEXT_EVALUATION,
                                        "2026-11-02",
                                        report("2026-10-30", L3, CONFORMING))),
                new Run(
                        "F16",
                        "2026-03-10",
                        "2026-12-31",
                        "2027-01-20",
                        IN_USE_AT_L3,
                        story -> Reports.planned(story, "2027-01-20", 2027)),
                new Run(
                        "F17",
                        "2026-03-10",
                        "2027-03-10",
                        "2027-03-20",
                        IN_USE_AT_L3,
                        story -> Reports.inspected(story, "2027-03-20", InspectionKind.SELF)),
                new Run(
                        "F18",
                        "2026-03-10",
                        "2026-04-30",
                        "2026-05-11",
                        story -> Reports.ordered(story, "2026-03-10", Origin.POLICE, "2026-04-30"),
                        story -> Reports.submitted(story, "2026-05-11")),
                new Run(
                        "F19",
                        "2026-04-01",
                        "2026-05-01",
                        "2026-06-01",
                        story -> {
                            Reports.ordered(story, "2026-03-10", Origin.POLICE, "2026-04-30");
                            Reports.submitted(story, "2026-04-01");
                        },
                        story ->
                                story.on(
                                        "2026-06-01",
                                        new RectificationReportFiled(ORDER, SCHOOL, null, NONE))),
                new Run(
                        "F20",
                        "2026-03-02",
                        "2026-04-01",
                        "2026-05-06",
                        story -> Responsible.registered(story, "2026-03-02", null),
                        story -> {
                            Responsible.named(story, "2026-05-06");
                            Responsible.head(story, "2026-05-06", null);
                            Responsible.direct(story, "2026-05-06", null);
                        }),
                new Run(
                        "F39",
                        "2026-03-10",
                        "2026-12-31",
                        "2027-02-01",
                        IN_USE_AT_L3,
                        story -> Reports.inspected(story, "2027-02-01", InspectionKind.POLICE)),
                new Run(
                        "F40",
                        "2026-04-01",
                        "2026-10-01",
                        "2026-11-02",
                        story -> {
                            story.inUse("2026-03-10", L2);
                            story.on("2026-04-01", CHANGE);
                        },
                        story ->
                                confirmed(
                                        story,
                                        EVALUATION,
                                        "2026-11-02",
                                        report("2026-10-20", L2, CONFORMING))),
                new Run(
                        "F41",
                        "2026-03-02",
                        "2026-04-01",
                        "2026-04-20",
                        story -> {
                            story.inUse("2025-02-10", L2);
                            story.submitted("2025-03-03", Papers.form(GRADING, L2, false, true));
                            story.certified("2025-03-10");
                            story.on("2026-03-02", CHANGE);
                        },
                        story ->
                                story.on(
                                        "2026-04-20",
                                        new FilingChanged(
                                                FILING,
                                                TARGET,
                                                FormEdition.FORM_2025,
                                                Papers.form(GRADING, L2, false, true),
                                                Papers.FILE,
                                                NONE))));
    }
}
