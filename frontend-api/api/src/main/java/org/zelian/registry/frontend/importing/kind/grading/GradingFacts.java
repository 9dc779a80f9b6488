package org.zelian.registry.frontend.importing.kind.grading;

import static org.zelian.registry.frontend.importing.kind.Changes.shown;
import static org.zelian.registry.frontend.importing.kind.grading.GradingColumns.APPROVED;
import static org.zelian.registry.frontend.importing.kind.grading.GradingColumns.AUTHORITY;
import static org.zelian.registry.frontend.importing.kind.grading.GradingColumns.DOCUMENT;
import static org.zelian.registry.frontend.importing.kind.grading.GradingColumns.GRADED;
import static org.zelian.registry.frontend.importing.kind.grading.GradingColumns.INFORMATION;
import static org.zelian.registry.frontend.importing.kind.grading.GradingColumns.LEVEL;
import static org.zelian.registry.frontend.importing.kind.grading.GradingColumns.REVIEWED;
import static org.zelian.registry.frontend.importing.kind.grading.GradingColumns.SERVICE;
import static org.zelian.registry.frontend.importing.kind.grading.GradingColumns.TEMPLATE;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.OfficialDocument;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.grading.ExistingGrading;
import org.zelian.registry.contract.grading.GradedLevels;
import org.zelian.registry.contract.grading.ReportTemplate;
import org.zelian.registry.frontend.importing.kind.Changes;
import org.zelian.registry.frontend.importing.kind.Levels;
import org.zelian.registry.frontend.importing.kind.Merging;
import org.zelian.registry.frontend.importing.sheet.column.Column;

import java.time.LocalDate;

/** 存量定级, of a row. */
final class GradingFacts {

    static final Changes<ExistingGrading> CHANGES =
            Changes.<ExistingGrading>none()
                    .and(LEVEL, is -> Levels.LABELS.shown(is.levels().overall()))
                    .and(INFORMATION, is -> Levels.LABELS.shown(is.levels().information()))
                    .and(SERVICE, is -> Levels.LABELS.shown(is.levels().service()))
                    .and(GRADED, is -> is.gradedOn().toString())
                    .and(REVIEWED, is -> shown(is.reviewedOn()))
                    .and(APPROVED, is -> shown(is.approvedOn()))
                    .and(AUTHORITY, is -> shown(is.authority()))
                    .and(TEMPLATE, is -> GradingColumns.TEMPLATES.shown(is.template()));

    /** The template of that year did not exist before it. */
    private static final LocalDate TEMPLATE_2025_BEGAN = LocalDate.of(2025, 1, 1);

    private GradingFacts() {}

    /**
     * What a row says over what is known; null where a cell is at fault.
     *
     * @param holds the day from which the entry holds, which none of the days lies behind
     */
    static @Nullable ExistingGrading of(
            Merging row, @Nullable ExistingGrading known, LocalDate holds) {
        GradedLevels levels = levels(row, known == null ? null : known.levels());
        LocalDate graded = row.needed(GRADED, known == null ? null : known.gradedOn());
        LocalDate reviewed = row.said(REVIEWED, known == null ? null : known.reviewedOn());
        LocalDate approved = row.said(APPROVED, known == null ? null : known.approvedOn());
        String authority = row.said(AUTHORITY, known == null ? null : known.authority());
        ReportTemplate template = template(row, known, graded);
        if (levels == null || graded == null || template == null) {
            return null;
        }
        LocalDate last = inOrder(row, GRADED, graded, graded);
        last = inOrder(row, REVIEWED, last, reviewed);
        last = inOrder(row, APPROVED, last, approved);
        if (!row.isWrong() && last.isAfter(holds)) {
            row.wrong(
                    approved != null ? APPROVED : reviewed != null ? REVIEWED : GRADED,
                    "ExistingGradingDatesAreInOrder",
                    last,
                    holds);
        }
        return row.isWrong()
                ? null
                : new ExistingGrading(
                        levels,
                        graded,
                        reviewed,
                        approved,
                        authority,
                        template,
                        known == null ? null : known.report());
    }

    private static LocalDate inOrder(
            Merging row, Column<?> column, LocalDate earlier, @Nullable LocalDate later) {
        if (later == null) {
            return earlier;
        }
        if (later.isBefore(earlier)) {
            row.wrong(column, "ExistingGradingDatesAreInOrder", earlier, later);
        }
        return later;
    }

    private static @Nullable ReportTemplate template(
            Merging row, @Nullable ExistingGrading known, @Nullable LocalDate graded) {
        if (known == null && graded != null && graded.isBefore(TEMPLATE_2025_BEGAN)) {
            return row.said(TEMPLATE, ReportTemplate.CLASSIC);
        }
        return row.needed(TEMPLATE, known == null ? null : known.template());
    }

    /** From the columns of both, from the notation of the level, else as they are known. */
    private static @Nullable GradedLevels levels(Merging row, @Nullable GradedLevels known) {
        SaidLevels said = row.row().value(LEVEL);
        if (said == null && known == null) {
            row.needed(LEVEL, null);
            return null;
        }
        boolean same = said == null || (known != null && said.overall() == known.overall());
        GradedLevels before = same ? known : null;
        SecurityProtectionLevel information =
                first(
                        row.row().value(INFORMATION),
                        said == null ? null : said.information(),
                        before == null ? null : before.information());
        SecurityProtectionLevel service =
                first(
                        row.row().value(SERVICE),
                        said == null ? null : said.service(),
                        before == null ? null : before.service());
        if (information == null || service == null) {
            row.wrong(information == null ? INFORMATION : SERVICE, "BothLevelsAreSaid");
            return null;
        }
        SecurityProtectionLevel overall =
                said == null ? information.higher(service) : said.overall();
        return row.made(LEVEL, () -> new GradedLevels(information, service, overall));
    }

    private static @Nullable SecurityProtectionLevel first(
            @Nullable SecurityProtectionLevel cell,
            @Nullable SecurityProtectionLevel notation,
            @Nullable SecurityProtectionLevel known) {
        return cell != null ? cell : notation != null ? notation : known;
    }

    /** The paper by which it was approved, where the row names it. */
    static @Nullable OfficialDocument document(Merging row, ExistingGrading facts) {
        String number = row.row().value(DOCUMENT);
        if (number == null) {
            return null;
        }
        String issuer = facts.authority();
        LocalDate day = facts.approvedOn();
        if (issuer == null || day == null) {
            row.wrong(DOCUMENT, "DocumentsHaveIssuerAndDay");
            return null;
        }
        return row.made(DOCUMENT, () -> new OfficialDocument(number, issuer, day));
    }
}
