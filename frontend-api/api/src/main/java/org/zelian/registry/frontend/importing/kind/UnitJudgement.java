package org.zelian.registry.frontend.importing.kind;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.unit.Addressee;
import org.zelian.registry.contract.unit.Applicability;
import org.zelian.registry.contract.unit.DivisionCode;
import org.zelian.registry.contract.unit.SchoolCode;
import org.zelian.registry.contract.unit.UnifiedSocialCreditCode;
import org.zelian.registry.contract.unit.UnitCodes;
import org.zelian.registry.contract.unit.UnitCommand.RegisterUnit;
import org.zelian.registry.contract.unit.UnitKind;
import org.zelian.registry.contract.unit.UnitNature;
import org.zelian.registry.frontend.importing.sheet.Spelling;
import org.zelian.registry.frontend.importing.sheet.table.Row;
import org.zelian.registry.frontend.importing.sheet.table.Table;
import org.zelian.registry.views.unit.UnitRow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Judges a workbook of units. */
final class UnitJudgement {

    private final Checking checking;
    private final UnitsBelow units;
    private final Divisions divisions;
    private final List<UnitDraft> drafts = new ArrayList<>();
    private final Map<UnitId, UnitDraft> byFresh = new HashMap<>();
    private final GivenOnce once = new GivenOnce();

    UnitJudgement(Table table, Checking checking) {
        this.checking = checking;
        this.units = UnitsBelow.of(checking);
        this.divisions = Divisions.of(checking);
        for (Row row : table.rows()) {
            UnitDraft draft = new UnitDraft(row, UnitId.from(checking.id(row, 0)));
            drafts.add(draft);
            byFresh.put(draft.fresh, draft);
        }
    }

    List<JudgedRow> rows() {
        UnitPlaces places = new UnitPlaces(units, drafts);
        drafts.forEach(places::find);
        drafts.forEach(this::takeKeys);
        Map<UnitDraft, JudgedRow> judged = new HashMap<>();
        for (int i = 0; i < drafts.size(); i++) {
            Every100.progress(checking, i);
            judge(drafts.get(i), judged);
        }
        checking.progress(drafts.size());
        return drafts.stream().map(draft -> Objects.requireNonNull(judged.get(draft))).toList();
    }

    private void takeKeys(UnitDraft row) {
        String name = row.draft.value(UnitColumns.NAME);
        UnifiedSocialCreditCode credit = row.draft.value(UnitColumns.CREDIT_CODE);
        SchoolCode school = row.draft.value(UnitColumns.SCHOOL_CODE);
        if (row.existing != null) {
            once.take(row.draft, row.unit());
        } else if (credit != null) {
            once.take(row.draft, credit);
        } else if (school != null) {
            once.take(row.draft, school);
        } else if (name != null && row.superior != null) {
            once.take(row.draft, List.of(Spelling.key(name), row.superior));
        }
    }

    /**
     * The row of the superior first, for what stands below a row that is wrong is wrong as well.
     */
    private JudgedRow judge(UnitDraft row, Map<UnitDraft, JudgedRow> judged) {
        JudgedRow known = judged.get(row);
        if (known != null) {
            return known;
        }
        UnitDraft above = row.superior == null ? null : byFresh.get(row.superior);
        if (above != null && judge(above, judged).outcome() == RowOutcome.WRONG) {
            row.draft.wrong(
                    UnitColumns.SUPERIOR, "TheRowOfTheSuperiorIsRight", above.draft.row().number());
        }
        JudgedRow now = judge(row);
        judged.put(row, now);
        return now;
    }

    private JudgedRow judge(UnitDraft row) {
        Draft draft = row.draft;
        LocalDate founded = draft.pastDay(UnitColumns.FOUNDED, checking.today());
        LocalDate changedOn = draft.pastDay(UnitColumns.CHANGED_ON, checking.today());
        LocalDate day = row.existing == null ? founded : changedOn;
        DivisionCode division =
                divisions.meant(draft, UnitColumns.DIVISION, day == null ? checking.today() : day);
        Basis basis = checking.basis(UnitColumns.PAPER.of(draft));
        UnitKind superiorKind = row.superiorKind;
        if (superiorKind != null && !superiorKind.isBureau()) {
            draft.wrong(
                    UnitColumns.SUPERIOR,
                    "SuperiorsAreBureaus",
                    draft.row().text(UnitColumns.SUPERIOR));
        }
        if (superiorKind == UnitKind.DISTRICT_BUREAU && row.kind() == UnitKind.DISTRICT_BUREAU) {
            draft.wrong(
                    UnitColumns.SUPERIOR,
                    "DistrictBureausStandUnderTheCity",
                    draft.row().text(UnitColumns.SUPERIOR));
        }
        UnitRow existing = row.existing;
        UnitCodes codes = codes(draft, existing == null ? null : existing.unit().codes());
        if (draft.isWrong() || division == null) {
            return draft.added();
        }
        if (existing != null) {
            new UnitChanges(row, existing, divisions, basis)
                    .ask(codes, nature(row, existing.unit().nature()), division, changedOn);
            return draft.compared();
        }
        draft.step(row.wave, founded, register(row, codes, division, basis));
        return draft.added();
    }

    private RegisterUnit register(
            UnitDraft row, UnitCodes codes, DivisionCode division, Basis basis) {
        return new RegisterUnit(
                row.fresh,
                Objects.requireNonNull(row.draft.value(UnitColumns.NAME)),
                nature(row, null),
                row.superior,
                division,
                codes,
                row.draft.value(UnitColumns.DEPARTMENT),
                basis);
    }

    /** What the row says, else what is there, else what follows from the kind. */
    private static UnitNature nature(UnitDraft row, @Nullable UnitNature before) {
        UnitKind kind = Objects.requireNonNull(row.kind());
        Applicability applicability = row.draft.value(UnitColumns.APPLICABILITY);
        Addressee addressee = row.draft.value(UnitColumns.ADDRESSEE);
        UnitNature same =
                before != null && before.kind() == kind
                        ? before
                        : new UnitNature(
                                kind, applicability(kind), addressee(kind, row.superiorKind));
        if (applicability == null) {
            applicability = same.applicability();
        }
        if (addressee == null) {
            addressee = same.addressee();
        }
        return new UnitNature(kind, applicability, addressee);
    }

    private static Applicability applicability(UnitKind kind) {
        return kind == UnitKind.UNIVERSITY || kind == UnitKind.HIGHER_NON_DEGREE_INSTITUTION
                ? Applicability.REFERENCE
                : Applicability.BINDING;
    }

    private static @Nullable Addressee addressee(UnitKind kind, @Nullable UnitKind superior) {
        if (kind == UnitKind.DISTRICT_BUREAU) {
            return Addressee.DISTRICT_EDUCATION_BUREAU;
        }
        if (superior != UnitKind.CITY_BUREAU) {
            return null;
        }
        return kind == UnitKind.UNIVERSITY
                ? Addressee.CITY_UNIVERSITY
                : Addressee.DIRECTLY_MANAGED_UNIT;
    }

    private static UnitCodes codes(Draft draft, @Nullable UnitCodes before) {
        UnifiedSocialCreditCode credit = draft.value(UnitColumns.CREDIT_CODE);
        SchoolCode school = draft.value(UnitColumns.SCHOOL_CODE);
        String override = draft.value(UnitColumns.OVERRIDE);
        if (before != null) {
            boolean same = credit == null || credit.equals(before.creditCode());
            override = override == null && same ? before.creditCodeOverride() : override;
            credit = credit == null ? before.creditCode() : credit;
            school = school == null ? before.schoolCode() : school;
        }
        if (credit != null && !credit.checksOut() && override == null) {
            draft.wrong(UnitColumns.CREDIT_CODE, "CreditCodesCheckOutOrSayWhy", credit.value());
        }
        return new UnitCodes(credit, override, school);
    }
}
