package org.zelian.registry.query.obligations;

import static org.zelian.registry.contract.SecurityProtectionLevel.L1;
import static org.zelian.registry.contract.SecurityProtectionLevel.L2;
import static org.zelian.registry.contract.SecurityProtectionLevel.L3;
import static org.zelian.registry.query.obligations.Story.FILING;
import static org.zelian.registry.query.obligations.Story.GRADING;
import static org.zelian.registry.query.obligations.Story.NONE;
import static org.zelian.registry.query.obligations.Story.REGRADING;
import static org.zelian.registry.query.obligations.Story.TARGET;

import org.zelian.registry.contract.filing.FilingEvent;
import org.zelian.registry.contract.filing.FilingEvent.FilingChanged;
import org.zelian.registry.contract.filing.FilingEvent.FilingCorrectionAsked;
import org.zelian.registry.contract.filing.FilingEvent.FilingExtended;
import org.zelian.registry.contract.filing.FilingEvent.FilingSubmitted;
import org.zelian.registry.contract.filing.FilingForm;
import org.zelian.registry.contract.filing.FormEdition;
import org.zelian.registry.contract.grading.ExistingGrading;
import org.zelian.registry.contract.grading.GradingEvent.GradingDetermined;
import org.zelian.registry.contract.grading.GradingEvent.GradingStarted;
import org.zelian.registry.contract.grading.GradingMatrix;
import org.zelian.registry.contract.protectiontarget.BuildKind;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetPutOnline;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** One story for each rule. */
final class Runs {

    private static final FilingForm WHOLE = Papers.form(GRADING, L2, false, true);
    private static final FilingEvent SUBMITTED = of(WHOLE);

    private Runs() {}

    static List<Run> all() {
        return Stream.of(gradings(), filings(), held(), LaterRuns.all())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Run> gradings() {
        GradingStarted started =
                new GradingStarted(GRADING, TARGET, GradingMatrix.GBT22240_2020, NONE);
        return List.of(
                new Run(
                        "F01",
                        "2026-04-01",
                        "2026-05-01",
                        "2026-06-01",
                        story -> {
                            story.registered("2026-03-02", BuildKind.NEW);
                            story.on("2026-04-01", new TargetPutOnline(TARGET, NONE));
                        },
                        story -> story.on("2026-06-01", started)),
                before("F04", Papers.existingGrading(L2, "2021-05-01", null, "2021-06-01", "示例")),
                before("F05", Papers.existingGrading(L2, "2021-05-01", "2021-05-20", null, "示例")),
                new Run(
                        "F06",
                        "2026-03-10",
                        Run.NEVER,
                        "2026-05-01",
                        story -> {
                            story.set("2026-01-01", "guide-level-portal-school", "2");
                            story.registered("2026-03-02", BuildKind.NEW);
                            story.on("2026-03-05", started);
                            story.on(
                                    "2026-03-10",
                                    new GradingDetermined(
                                            GRADING, TARGET, Papers.content(L1, "PORTAL"), NONE));
                        },
                        story -> story.graded("2026-05-01", REGRADING, L2, "PORTAL")));
    }

    /** What was graded before is asked about at once, and a regrade deals with it. */
    private static Run before(String rule, ExistingGrading existing) {
        return new Run(
                rule,
                "2026-03-10",
                "2026-03-10",
                "2026-04-01",
                story -> {
                    story.registered("2026-03-02", BuildKind.EXISTING);
                    story.existing("2026-03-10", existing);
                },
                story -> story.graded("2026-04-01", REGRADING, L2, "OTHER"));
    }

    private static List<Run> filings() {
        Consumer<Story> graded =
                story -> {
                    story.registered("2026-03-02", BuildKind.EXISTING);
                    story.graded("2026-03-10", L2);
                };
        return List.of(
                new Run(
                        "F02",
                        "2026-03-10",
                        "2026-04-09",
                        "2026-04-20",
                        graded,
                        story -> story.submitted("2026-04-20", WHOLE)),
                new Run(
                        "F03",
                        "2026-03-10",
                        "2026-04-09",
                        "2026-04-20",
                        story -> {
                            story.registered("2026-01-05", BuildKind.NEW);
                            story.graded("2026-01-12", L2);
                            story.on("2026-03-10", new TargetPutOnline(TARGET, NONE));
                        },
                        story -> story.submitted("2026-04-20", WHOLE)),
                new Run(
                        "F08",
                        "2026-04-24",
                        "2026-05-08",
                        "2026-05-20",
                        graded.andThen(story -> story.submitted("2026-04-24", WHOLE)),
                        story -> story.certified("2026-05-20")),
                new Run(
                        "F09",
                        "2026-03-25",
                        "2026-04-11",
                        "2026-04-20",
                        graded.andThen(
                                story -> {
                                    story.submitted("2026-03-20", WHOLE);
                                    story.on("2026-03-25", asked(LocalDate.of(2026, 4, 11)));
                                }),
                        story -> story.on("2026-04-20", SUBMITTED)));
    }

    private static List<Run> held() {
        return List.of(
                new Run(
                        "F07",
                        "2025-03-10",
                        "2025-04-09",
                        "2025-05-06",
                        certified(Papers.form(GRADING, L3, false, true)),
                        changed("2025-05-06", Papers.form(GRADING, L3, true, true))),
                new Run(
                        "F10",
                        "2025-03-10",
                        "2025-11-30",
                        "2025-12-20",
                        story -> {
                            story.registered("2025-02-01", BuildKind.EXISTING);
                            story.existing(
                                    "2025-03-10",
                                    Papers.existingFiling(
                                            L2, FormEdition.FORM_2007, "2022-05-06", null));
                        },
                        changed("2025-12-20", WHOLE)),
                new Run(
                        "F11",
                        "2027-12-10",
                        "2028-03-09",
                        "2028-03-20",
                        certified(WHOLE),
                        story -> story.on("2028-03-20", extended(LocalDate.of(2029, 3, 9)))),
                new Run(
                        "F12",
                        "2025-03-10",
                        "2025-11-30",
                        "2025-12-20",
                        certified(Papers.form(GRADING, L2, false, false)),
                        changed("2025-12-20", WHOLE)));
    }

    private static Consumer<Story> certified(FilingForm form) {
        return story -> {
            story.registered("2025-02-01", BuildKind.EXISTING);
            story.submitted("2025-03-03", form);
            story.certified("2025-03-10");
        };
    }

    private static Consumer<Story> changed(String day, FilingForm form) {
        return story ->
                story.on(
                        day,
                        new FilingChanged(
                                FILING, TARGET, FormEdition.FORM_2025, form, Papers.FILE, NONE));
    }

    private static FilingEvent of(FilingForm form) {
        return new FilingSubmitted(FILING, TARGET, FormEdition.FORM_2025, form, NONE);
    }

    private static FilingEvent asked(LocalDate due) {
        return new FilingCorrectionAsked(FILING, TARGET, "示例", due, Papers.FILE, NONE);
    }

    private static FilingEvent extended(LocalDate until) {
        return new FilingExtended(FILING, TARGET, until, Papers.FILE, NONE);
    }
}
