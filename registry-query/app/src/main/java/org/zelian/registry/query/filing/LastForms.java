package org.zelian.registry.query.filing;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.filing.TargetSheet;
import org.zelian.registry.query.history.Filter;
import org.zelian.registry.query.history.Order;
import org.zelian.registry.query.history.Rows;
import org.zelian.registry.query.history.Snapshot;
import org.zelian.registry.query.protectiontarget.TargetPapers;
import org.zelian.registry.query.protectiontarget.TargetState;
import org.zelian.registry.views.filing.ShownForm.ShownUnitSheet;

import java.util.List;
import java.util.Objects;

/** What was said on forms before. */
final class LastForms {

    private static final Order LATEST_FIRST = new Order(TargetPapers.BY_SINCE, true);

    private final Rows<FilingState> filings;
    private final FormViews shown;

    LastForms(Rows<FilingState> filings, FormViews shown) {
        this.filings = filings;
        this.shown = shown;
    }

    /** 表一 of the latest form about any of a unit's targets. */
    @Nullable ShownUnitSheet unit(List<TargetState> targets, Snapshot at) {
        return forms(targets, at).stream()
                .map(shown::unit)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** 定级对象编号 as last given, else the registry's own. */
    String number(TargetState target, Snapshot at) {
        return forms(List.of(target), at).stream()
                .map(StoredForm::target)
                .filter(Objects::nonNull)
                .map(TargetSheet::number)
                .findFirst()
                .orElse(target.target().number());
    }

    private List<StoredForm> forms(List<TargetState> targets, Snapshot at) {
        return filings
                .all(
                        Filter.all()
                                .among(
                                        TargetPapers.TARGET,
                                        targets.stream().map(TargetState::target).toList()),
                        LATEST_FIRST,
                        at)
                .stream()
                .map(FilingState::form)
                .filter(Objects::nonNull)
                .toList();
    }
}
