package org.zelian.registry.frontend.importing.kind;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.unit.SchoolCode;
import org.zelian.registry.contract.unit.UnifiedSocialCreditCode;
import org.zelian.registry.contract.unit.UnitKind;
import org.zelian.registry.frontend.importing.sheet.Spelling;
import org.zelian.registry.views.UnitName;
import org.zelian.registry.views.unit.UnitRow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds for each row the unit that is there, and its superior: there, or another of the rows. */
final class UnitPlaces {

    private final UnitsBelow units;
    private final Map<String, List<UnitDraft>> byKey = new HashMap<>();

    UnitPlaces(UnitsBelow units, List<UnitDraft> rows) {
        this.units = units;
        for (UnitDraft row : rows) {
            key(row.draft.value(UnitColumns.NAME), row);
            UnifiedSocialCreditCode credit = row.draft.value(UnitColumns.CREDIT_CODE);
            SchoolCode school = row.draft.value(UnitColumns.SCHOOL_CODE);
            key(credit == null ? null : credit.value(), row);
            key(school == null ? null : school.value(), row);
        }
    }

    private void key(@Nullable String said, UnitDraft row) {
        if (said != null) {
            byKey.computeIfAbsent(Spelling.key(said), k -> new ArrayList<>()).add(row);
        }
    }

    /** Looks for the row's unit and its superior, once. */
    void find(UnitDraft row) {
        if (row.searched) {
            return;
        }
        row.searched = true;
        row.existing = coded(row);
        String superior = row.draft.value(UnitColumns.SUPERIOR);
        if (superior != null) {
            above(row, superior);
        }
    }

    private void above(UnitDraft row, String said) {
        UnitRow unit = row.existing == null ? namedBelow(row, said) : row.existing;
        if (unit != null && isCalled(unit.superior(), said)) {
            row.existing = unit;
            UnitName same = unit.superior();
            row.superior = same == null ? null : same.unit();
            UnitRow above = row.superior == null ? null : units.find(row.superior);
            row.superiorKind = above == null ? null : above.unit().nature().kind();
            return;
        }
        superior(row, said);
        if (row.existing == null && row.superior != null) {
            row.existing = namedBelow(row, row.superior);
        }
    }

    private @Nullable UnitRow coded(UnitDraft row) {
        UnifiedSocialCreditCode credit = row.draft.value(UnitColumns.CREDIT_CODE);
        SchoolCode school = row.draft.value(UnitColumns.SCHOOL_CODE);
        List<UnitRow> byCredit = credit == null ? List.of() : units.coded(credit);
        List<UnitRow> bySchool = school == null ? List.of() : units.coded(school);
        if (!byCredit.isEmpty() && !bySchool.isEmpty() && !byCredit.equals(bySchool)) {
            row.draft.wrong(
                    UnitColumns.SCHOOL_CODE,
                    "CodesNameOneUnit",
                    byCredit.getFirst().unit().name(),
                    bySchool.getFirst().unit().name());
        }
        List<UnitRow> found = byCredit.isEmpty() ? bySchool : byCredit;
        return found.isEmpty() ? null : found.getFirst();
    }

    /** By name, and by what its superior is called. */
    private @Nullable UnitRow namedBelow(UnitDraft row, String superior) {
        return one(
                row,
                named(row).stream().filter(unit -> isCalled(unit.superior(), superior)).toList());
    }

    private @Nullable UnitRow namedBelow(UnitDraft row, UnitId superior) {
        return one(
                row,
                named(row).stream()
                        .filter(unit -> superior.equals(unit.unit().superior()))
                        .toList());
    }

    private List<UnitRow> named(UnitDraft row) {
        String name = row.draft.value(UnitColumns.NAME);
        return name == null ? List.of() : units.named(name);
    }

    private static @Nullable UnitRow one(UnitDraft row, List<UnitRow> found) {
        if (found.size() > 1) {
            String name = found.getFirst().unit().name();
            row.draft.wrong(UnitColumns.NAME, "TheNameMeansOneUnit", name, found.size());
        }
        return found.isEmpty() ? null : found.getFirst();
    }

    /**
     * Only bureaus have units below them, and only the city's has bureaus: so what is looked for
     * among the rows is never more than one level above.
     */
    private void superior(UnitDraft row, String said) {
        Map<UnitId, UnitDraft> fresh = new LinkedHashMap<>();
        Map<UnitId, UnitRow> there = new LinkedHashMap<>();
        units.named(said).forEach(unit -> there.put(unit.unit().unit(), unit));
        List<UnitDraft> rows = byKey.getOrDefault(Spelling.key(said), List.of());
        if (row.kind() != UnitKind.DISTRICT_BUREAU) {
            rows.stream().filter(UnitPlaces::isBureau).forEach(other -> add(other, fresh, there));
        }
        int found = fresh.size() + there.size();
        if (found > 1) {
            row.draft.wrong(UnitColumns.SUPERIOR, "TheNameMeansOneUnit", said, found);
        } else if (!there.isEmpty()) {
            UnitRow above = there.values().iterator().next();
            row.superior = above.unit().unit();
            row.superiorKind = above.unit().nature().kind();
        } else if (!fresh.isEmpty()) {
            UnitDraft above = fresh.values().iterator().next();
            row.superior = above.fresh;
            row.superiorKind = above.kind();
            row.wave = above.wave + 1;
        } else {
            row.draft.wrong(UnitColumns.SUPERIOR, missing(row, rows), said);
        }
    }

    private void add(UnitDraft other, Map<UnitId, UnitDraft> fresh, Map<UnitId, UnitRow> there) {
        find(other);
        if (other.existing == null) {
            fresh.put(other.fresh, other);
        } else {
            there.put(other.unit(), other.existing);
        }
    }

    private static String missing(UnitDraft row, List<UnitDraft> rows) {
        if (rows.isEmpty()) {
            return "TheUnitIsAmongThoseChosen";
        }
        return row.kind() == UnitKind.DISTRICT_BUREAU
                ? "DistrictBureausStandUnderTheCity"
                : "SuperiorsAreBureaus";
    }

    private static boolean isBureau(UnitDraft row) {
        UnitKind kind = row.draft.value(UnitColumns.KIND);
        return kind != null && kind.isBureau();
    }

    private static boolean isCalled(@Nullable UnitName superior, String said) {
        return superior != null && Spelling.key(superior.name()).equals(Spelling.key(said));
    }
}
