package org.zelian.registry.query.importing;

import org.zelian.registry.query.asking.Asked;
import org.zelian.registry.query.directory.Directory;
import org.zelian.registry.query.directory.Names;
import org.zelian.registry.query.history.Views;
import org.zelian.registry.query.trace.Traces;
import org.zelian.registry.views.importing.ImportView;

import java.util.List;

/** Imports as they are shown. */
public final class ImportViews {

    private final Views views;
    private final Directory directory;
    private final Names names;
    private final Traces traces;

    public ImportViews(Views views, Directory directory, Names names, Traces traces) {
        this.views = views;
        this.directory = directory;
        this.names = names;
        this.traces = traces;
    }

    List<ImportView> all(List<ImportState> states, Asked asked) {
        Names.Shown people =
                names.of(
                        Traces.people(states.stream().map(ImportState::confirmed).toList()),
                        asked.moment());
        return states.stream().map(state -> view(state, people, asked)).toList();
    }

    private ImportView view(ImportState state, Names.Shown people, Asked asked) {
        return new ImportView(
                state.id(),
                views.version(state.id().value(), asked.moment().position()),
                asked.tree().name(state.unit()),
                state.kind(),
                state.phase(),
                directory.open(state.workbook()),
                state.digest(),
                state.counts(),
                state.counts().asked(),
                state.done(),
                state.refused(),
                traces.shown(state.confirmed(), people, asked.unitNames()),
                state.finished());
    }
}
