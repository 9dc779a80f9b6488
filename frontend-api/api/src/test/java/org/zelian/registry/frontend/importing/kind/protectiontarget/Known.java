package org.zelian.registry.frontend.importing.kind.protectiontarget;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.ImportId;
import org.zelian.registry.contract.OfficialDocument;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.frontend.importing.kind.Checking;
import org.zelian.registry.views.Page;
import org.zelian.registry.views.Paging;
import org.zelian.registry.views.Query;
import org.zelian.registry.views.filing.FilingQuery.ListRecordedFilings;
import org.zelian.registry.views.filing.RecordedFiling;
import org.zelian.registry.views.grading.GradingQuery.ListRecordedGradings;
import org.zelian.registry.views.grading.RecordedGrading;
import org.zelian.registry.views.protectiontarget.ProtectionTargetQuery.ListRecordedTargets;
import org.zelian.registry.views.protectiontarget.ProtectionTargetView;
import org.zelian.registry.views.unit.UnitQuery.ListUnits;
import org.zelian.registry.views.unit.UnitRow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** A check of a registry that has what is put into it. */
public final class Known implements Checking {

    public static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

    private final ImportId id = ImportId.from(UUID.randomUUID());
    private final UnitId unit;
    public final List<UnitRow> units = new ArrayList<>();
    public final List<ProtectionTargetView> targets = new ArrayList<>();
    public final List<RecordedGrading> gradings = new ArrayList<>();
    public final List<RecordedFiling> filings = new ArrayList<>();
    public final List<Integer> told = new ArrayList<>();
    public int listings;

    public Known(UnitId unit) {
        this.unit = unit;
    }

    @Override
    public ImportId importId() {
        return id;
    }

    @Override
    public PersonId actor() {
        return new PersonId("person-0000000B");
    }

    @Override
    public UnitId unit() {
        return unit;
    }

    @Override
    public LocalDate today() {
        return TODAY;
    }

    @Override
    public Basis basis(@Nullable OfficialDocument document) {
        return new Basis(document, null);
    }

    @Override
    public <R> List<R> all(Function<Paging, ? extends Query<Page<R>>> listing, Class<R> row) {
        listings++;
        Object asked = listing.apply(new Paging(1, 200, null));
        return switch (asked) {
            case ListUnits query when unit.equals(query.within()) -> cast(units, row);
            case ListRecordedTargets query when unit.equals(query.within()) -> cast(targets, row);
            case ListRecordedGradings query when unit.equals(query.within()) -> cast(gradings, row);
            case ListRecordedFilings query when unit.equals(query.within()) -> cast(filings, row);
            default -> throw new AssertionError("Asked for " + asked);
        };
    }

    private static <R> List<R> cast(List<?> rows, Class<R> row) {
        return rows.stream().<R>map(row::cast).toList();
    }

    @Override
    public <R> List<R> list(Query<List<R>> asked, Class<R> row) {
        throw new AssertionError("Asked for " + asked);
    }

    @Override
    public <A> A find(Query<A> asked, Class<A> type) {
        throw new AssertionError("Asked for " + asked);
    }

    @Override
    public void progress(int rows) {
        told.add(rows);
    }
}
