package org.zelian.registry.query.filing;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.filing.Certificate;
import org.zelian.registry.contract.filing.ExistingFiling;
import org.zelian.registry.contract.filing.FilingPhase;
import org.zelian.registry.contract.filing.FormEdition;
import org.zelian.registry.query.changes.Fields;
import org.zelian.registry.query.changes.InWords;
import org.zelian.registry.query.history.HistoryStep;
import org.zelian.registry.views.filing.FilingView.Notice;
import org.zelian.registry.views.filing.ShownForm;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What is told of a filing's changes, by the names its view has for them. */
final class FilingFields {

    private final FormViews forms;

    FilingFields(FormViews forms) {
        this.forms = forms;
    }

    private record Told(
            FilingPhase phase,
            FormEdition edition,
            @Nullable ShownForm form,
            @Nullable ExistingFiling existing,
            @Nullable Notice notice,
            @Nullable Certificate certificate,
            List<LocalDate> extensions,
            @Nullable EvidenceDigest scan) {}

    List<HistoryStep<Record>> told(List<HistoryStep<FilingState>> steps) {
        return steps.stream().map(step -> step.of(this::told)).toList();
    }

    private Record told(FilingState state) {
        return new Told(
                state.phase(),
                state.forms().edition(),
                forms.shown(state.form()),
                state.existing(),
                state.notice(),
                state.certificate(),
                state.held().extensions(),
                state.held().scan());
    }

    static Fields fields() {
        return new Fields(Set.of(), InWords::of);
    }
}
